import type { Tx } from "@/lib/platform/db";

type Which = { readonly id: string } | { readonly except: string };

/** Signs a user out of one browser, or of all but one, at once. Of nobody else's. */
export async function endSessions(tx: Tx, userId: string, which: Which): Promise<number> {
  const id = "id" in which ? which.id : { not: which.except };
  return (await tx.session.deleteMany({ where: { userId, id } })).count;
}
