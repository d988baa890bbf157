import type { Tx } from "@/lib/platform/db";

/** Removes what signing in leaves behind: sessions nobody uses any more, letters and challenges that were never answered. */
export async function pruneSignIns(tx: Tx, now: Date): Promise<void> {
  await tx.session.deleteMany({ where: { expires: { lte: now } } });
  await tx.signInRequest.deleteMany({ where: { expiresAt: { lte: now } } });
  await tx.addressChange.deleteMany({ where: { expiresAt: { lte: now } } });
  await tx.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now } } });
}
