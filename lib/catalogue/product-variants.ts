import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { readPrices } from "./prices/read-prices";
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
  const prices = await readPrices(tx, variants, now);
  return variants.map((variant) => {
    const { id, slug, optionValues, sku, barcode, weightGrams, requiresShipping, taxable, mediaId } = variant;
    const left = stockLeft(variant);
    const present = prices.get(id);
    return {
      ...{ id, slug, optionValues, sku, barcode, weightGrams, requiresShipping, taxable },
      title: variantTitle(optionValues),
      price: present?.price ?? variant.price,
      reduction: present?.reduction ?? null,
      priceUntil: present?.until ?? null,
      stockLeft: left,
      available: left !== 0,
      pictureId: mediaId,
    };
  });
}
