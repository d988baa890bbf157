import { createHash } from "node:crypto";

/**
 * Where in a hundred (0 to 99) somebody falls at one fork: always the same for the same person, and at each fork as if thrown
 * anew. The first 32 bits of a SHA-256, of which 100 is so small a part that no place is likelier by more than one in 40 million.
 * @param fork ids of the flow and, within it, of the step
 */
export function shareOf(fork: string, email: string): number {
  return createHash("sha256").update(`${fork}:${email.toLowerCase()}`).digest().readUInt32BE(0) % 100;
}
