import { createHash } from "node:crypto";

/**
 * Whether a basket left behind gets no letter, so that the others can be compared with it. The same basket left at the same
 * moment always gives the same answer, whoever asks; over many baskets `percent` of a hundred are held out. By basket and
 * not by person: nobody who asked for reminders goes without for ever.
 */
export function isHeldOut(basketId: string, touchedAt: Date, percent: number): boolean {
  const digest = createHash("sha256").update(`held out ${basketId} ${touchedAt.toISOString()}`).digest();
  return digest.readUInt32BE(0) % 10_000 < percent * 100;
}
