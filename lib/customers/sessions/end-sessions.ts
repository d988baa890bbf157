import type { Tx } from "@/lib/platform/db";
import { tellAccount } from "../tell-account";

type Which = { readonly id: string } | { readonly except: string; readonly device: string };

/**
 * Signs a user out of one browser, or of all but one, at once. Of nobody else's. A letter tells of the latter: else who has
 * somebody's browser could lock them out of all others unseen.
 */
export async function endSessions(tx: Tx, userId: string, which: Which, now: Date): Promise<number> {
  const id = "id" in which ? which.id : { not: which.except };
  const { count } = await tx.session.deleteMany({ where: { userId, id } });
  if (count > 0 && "except" in which) {
    const key = `signed-out-elsewhere:${which.except}:${now.getTime()}`;
    await tellAccount(tx, { userId, key, news: "signed_out_elsewhere", device: which.device }, now);
  }
  return count;
}
