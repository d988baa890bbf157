import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { reductionOf } from "./reduction-of";
import { stockLeft } from "./stock-left";
import type { ProductVariant } from "./types";
import { variantTitle } from "./variant-title";

type StoredVariant = Prisma.VariantGetPayload<{ include: { stock: true } }>;

/** Variants as a product page shows them, with the reduction that may truthfully be announced. */
export async function productVariants(
  tx: Tx,
  variants: readonly StoredVariant[],
  now: Date,
): Promise<ProductVariant[]> {
  const marked = variants.filter(
    ({ price, compareAtPrice }) => compareAtPrice !== null && compareAtPrice > price,
  );
  const changes =
    marked.length === 0
      ? []
      : await tx.priceChange.findMany({
          where: { variantId: { in: marked.map((variant) => variant.id) } },
          orderBy: [{ from: "asc" }, { id: "asc" }],
        });
  const histories = Map.groupBy(changes, (change) => change.variantId);
  return variants.map((variant) => {
    const { id, slug, optionValues, price, sku, barcode, weightGrams, requiresShipping, taxable, mediaId } =
      variant;
    const left = stockLeft(variant);
    return {
      ...{ id, slug, optionValues, price, sku, barcode, weightGrams, requiresShipping, taxable },
      title: variantTitle(optionValues),
      reduction: reductionOf(histories.get(id) ?? [], now),
      stockLeft: left,
      available: left !== 0,
      pictureId: mediaId,
    };
  });
}
