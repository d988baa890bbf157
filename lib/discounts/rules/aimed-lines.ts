import type { DiscountAim, OfferLine, Offers } from "../types";

/** For each line, whether it belongs to what a discount is aimed at. */
export function aimedLines(
  { aim, ids }: { readonly aim: DiscountAim; readonly ids: readonly string[] },
  lines: readonly OfferLine[],
  collections: Offers["collections"],
): boolean[] {
  if (aim === "all") return lines.map(() => true);
  const wanted = new Set(ids);
  return lines.map(({ productId }) =>
    aim === "products"
      ? wanted.has(productId)
      : (collections[productId] ?? []).some((collection) => wanted.has(collection)),
  );
}
