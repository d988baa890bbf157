import type { Tx } from "../db";
import { tokenDigest } from "../secrets/token";

/** Signs a browser out: its token opens nothing any more. Harmless when it did not before. */
export async function endSession(tx: Tx, token: string): Promise<void> {
  await tx.session.deleteMany({ where: { sessionToken: tokenDigest(token) } });
}
