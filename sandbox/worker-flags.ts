/**
 * How much room the worker's JavaScript takes. Left to itself, Node lets garbage grow to some hundred megabytes where the machine has
 * room; letters to many make a lot of it and need little at a time.
 */
export const workerFlags = ["--max-old-space-size=160", "--max-semi-space-size=8"];
