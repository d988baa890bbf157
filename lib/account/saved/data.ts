import { readCards } from "@/lib/catalogue/read-cards";
import { variantTitle } from "@/lib/catalogue/variant-title";
import type { Tx } from "@/lib/platform/db";
import type { SavedCard } from "./types";

/**
 * What lists show of saved products, as they are sold at this moment; those that are not sold are left out. There is
 * something to choose only where several variants are left and none was chosen when it was saved, or that one is sold out.
 * @param chosen variants by product
 */
export async function readSavedCards(
  tx: Tx,
  ids: readonly string[],
  now: Date,
  chosen: ReadonlyMap<string, string> = new Map(),
): Promise<SavedCard[]> {
  const sold = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM product WHERE id = ANY(${[...ids]}::text[]) AND status = 'active' AND published_at <= ${now}`;
  const left = await tx.$queryRaw<Left[]>`
    SELECT v.product_id AS "productId", v.id, v.option_values AS "optionValues" FROM variant v LEFT JOIN stock s ON s.variant_id = v.id
    WHERE v.product_id = ANY(${sold.map(({ id }) => id)}::text[])
      AND (NOT v.tracked OR v.oversell OR s.on_hand - s.reserved > 0)`;
  const known = new Set(sold.map(({ id }) => id));
  const cards = await readCards(
    tx,
    ids.filter((id) => known.has(id)),
  );
  const byProduct = Map.groupBy(left, ({ productId }) => productId);
  return cards.map((card) => {
    const variants = byProduct.get(card.id) ?? [];
    const only = variants.length === 1 ? variants[0] : undefined;
    const ready = variants.find(({ id }) => id === chosen.get(card.id)) ?? only;
    return {
      card,
      variantId: ready?.id ?? null,
      variantTitle: ready ? variantTitle(ready.optionValues) : null,
    };
  });
}

type Left = { readonly productId: string; readonly id: string; readonly optionValues: string[] };

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
