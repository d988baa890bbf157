import type { Tx } from "@/lib/platform/db";
import { readWishWords } from "./wishes/data";

/** A reader by address or by id, with where they stand; null for nobody known. */
export async function readReader(tx: Tx, who: { readonly email: string } | { readonly id: string }) {
  const subscriber = await tx.subscriber.findUnique({ where: who });
  if (!subscriber) return null;
  const [permissions, suppression] = await Promise.all([
    tx.newsletterPermission.findMany({ where: { email: subscriber.email }, orderBy: { topic: "asc" } }),
    tx.suppression.findUnique({ where: { email: subscriber.email } }),
  ]);
  return { ...subscriber, permissions, suppression };
}

/** What a link of a letter would confirm, and where to ask again; null when there is no such letter. */
export async function readOptIn(tx: Tx, optInId: string) {
  const optIn = await tx.optIn.findUnique({ where: { id: optInId } });
  if (!optIn) return null;
  const asked = await tx.consentEntry.findMany({
    where: { id: { in: optIn.entryIds } },
    orderBy: { id: "asc" },
  });
  const { email, usedAt, expiresAt, wishId } = optIn;
  if (!wishId)
    return { email, usedAt, expiresAt, wordings: asked.map(({ wording }) => wording), again: "/newsletter" };
  const wish = await readWishWords(tx, wishId);
  return wish && { email, usedAt, expiresAt, wordings: [wish.wording], again: wish.href };
}
