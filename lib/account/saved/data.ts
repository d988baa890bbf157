import { readCards } from "@/lib/catalogue/read-cards";
import type { Tx } from "@/lib/platform/db";
import type { SavedCard } from "./types";

/** What lists show of saved products, as they are sold at this moment; those that are not sold are left out. */
export async function readSavedCards(tx: Tx, ids: readonly string[], now: Date): Promise<SavedCard[]> {
  const sold = await tx.$queryRaw<{ id: string; variantId: string | null }[]>`
    SELECT p.id, CASE WHEN (SELECT count(*) FROM variant v WHERE v.product_id = p.id) = 1 AND p.available
      THEN (SELECT v.id FROM variant v WHERE v.product_id = p.id) END AS "variantId"
    FROM product p WHERE p.id = ANY(${[...ids]}::text[]) AND p.status = 'active' AND p.published_at <= ${now}`;
  const variants = new Map(sold.map(({ id, variantId }) => [id, variantId]));
  const cards = await readCards(
    tx,
    ids.filter((id) => variants.has(id)),
  );
  return cards.map((card) => ({ card, variantId: variants.get(card.id) ?? null }));
}

/** The products of a list that is shared under this number; null when it is not, or not any more. */
export async function readSharedIds(
  tx: Tx,
  { id, shareNo }: { readonly id: string; readonly shareNo: number },
): Promise<string[] | null> {
  const list = await tx.savedList.findFirst({
    where: { id, shareNo, shared: true },
    select: {
      products: { orderBy: [{ savedAt: "desc" }, { productId: "asc" }], select: { productId: true } },
    },
  });
  return list?.products.map(({ productId }) => productId) ?? null;
}
