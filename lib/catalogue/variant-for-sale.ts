import type { Prisma } from "@/lib/platform/generated/client";
import { pictureOf } from "./picture-of";
import { stockLeft } from "./stock-left";
import type { VariantForSale } from "./types";
import { variantTitle } from "./variant-title";

/** What must be read of a variant to tell a basket about it at a moment. */
export const soldWith = (now: Date) =>
  ({
    stock: true,
    media: true,
    periods: { where: { from: { lte: now }, until: { gt: now } }, select: { price: true } },
    product: {
      include: {
        media: {
          where: { media: { state: "ready" } },
          orderBy: { position: "asc" },
          take: 1,
          include: { media: true },
        },
      },
    },
  }) satisfies Prisma.VariantInclude;

type StoredVariant = Prisma.VariantGetPayload<{ include: ReturnType<typeof soldWith> }>;

/** A variant as a basket sees it at a moment. */
export function variantForSale({ product, ...variant }: StoredVariant, now: Date): VariantForSale {
  const { slug, sku, weightGrams, requiresShipping, taxable } = variant;
  const { handle, title, taxClass, giftCard, status, publishedAt } = product;
  const price = Math.min(variant.price, ...variant.periods.map((period) => period.price));
  return {
    variantId: variant.id,
    productId: product.id,
    ...{
      handle,
      slug,
      title,
      sku,
      price,
      usualPrice: variant.price,
      weightGrams,
      requiresShipping,
      taxable,
      taxClass,
      giftCard,
    },
    variantTitle: variantTitle(variant.optionValues),
    onSale: status === "active" && publishedAt !== null && publishedAt <= now,
    stockLeft: stockLeft(variant),
    picture: pictureOf(variant.media) ?? pictureOf(product.media[0]?.media ?? null),
  };
}
