import { lowestInForce } from "@/lib/catalogue/lowest-in-force";
import { readHistories } from "@/lib/catalogue/prices/read-histories";
import { stockLeft } from "@/lib/catalogue/stock-left";
import { variantTitle } from "@/lib/catalogue/variant-title";
import type { Tx } from "@/lib/platform/db";
import { pieceTitle } from "@/lib/values/piece-title";
import { salePrice } from "../../sale-price";
import type { PricedPiece, SaleRule } from "../types";

type Asked = Pick<SaleRule, "percent" | "ownPrices" | "productIds" | "collectionIds" | "opensAt">;

/**
 * Every variant of a sale's goods with what the sale makes of its price, and the lowest price of the 30 days before the
 * opening that a reduction would be announced against. What was put away is left out.
 */
export async function priceGoods(
  tx: Tx,
  { percent, ownPrices, productIds, collectionIds, opensAt }: Asked,
  now: Date,
): Promise<PricedPiece[]> {
  const variants = await tx.variant.findMany({
    where: {
      product: {
        status: { not: "archived" },
        OR: [
          { id: { in: [...productIds] } },
          { collections: { some: { collectionId: { in: [...collectionIds] } } } },
        ],
      },
    },
    orderBy: [{ product: { title: "asc" } }, { productId: "asc" }, { position: "asc" }],
    include: { stock: true, product: { select: { title: true, giftCard: true } } },
  });
  const opens = opensAt && opensAt > now ? opensAt : now;
  const histories = await readHistories(
    tx,
    variants.map(({ id }) => id),
    opens,
  );
  return variants.map((variant) => {
    const { id, productId, product, price: usual } = variant;
    const price = product.giftCard ? null : salePrice(usual, { percent, own: ownPrices[id] ?? null });
    const prior = price === null ? null : lowestInForce(histories.get(id) ?? [], opens);
    return {
      ...{ variantId: id, productId, usual, price },
      title: pieceTitle({ title: product.title, variantTitle: variantTitle(variant.optionValues) }),
      leftOut: price !== null ? null : product.giftCard ? "gift_card" : "not_lower",
      stockLeft: stockLeft(variant),
      lowestPrior: prior !== null && price !== null && prior > price ? prior : null,
    };
  });
}
