/**
 * How much room the worker's JavaScript takes. Left to itself, Node lets garbage grow to some hundred megabytes where the machine has
 * room; letters to many make a lot of it and need little at a time.
 */
export const workerFlags = ["--max-old-space-size=160", "--max-semi-space-size=8"];

/**
 * A web server that has just been quiet keeps the room it has. Left to itself Node shrinks its heap then, so tightly that whoever
 * comes next has all of it marked at once: of the thousand who come when a sale opens, everybody (decision 0105).
 */
export const webFlags = ["--no-memory-reducer"];
