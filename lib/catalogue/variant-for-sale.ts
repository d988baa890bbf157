import { Prisma } from "@/lib/platform/generated/client";
import { type Media, pictureOf } from "./picture-of";
import type { VariantForSale } from "./types";
import { variantTitle } from "./variant-title";

export type VariantRow = Omit<VariantForSale, "variantTitle" | "picture"> & {
  readonly optionValues: readonly string[];
  readonly own: Media | null;
  readonly first: Media | null;
};

const picture = Prisma.sql`json_build_object('id', m.id, 'key', m.key, 'alt', m.alt, 'width', m.width, 'height', m.height,
  'placeholder', m.placeholder, 'state', m.state)`;

/** What a basket must know at a moment of a variant `v` of a product `p` with its stock `s`. */
export const variantColumns = (now: Date) => Prisma.sql`
  v.id AS "variantId", v.product_id AS "productId", p.handle::text AS handle, v.slug, p.title, v.option_values AS "optionValues",
  v.sku::text AS sku, price_in_force(v.id, v.price, ${now}) AS price, v.price AS "usualPrice", v.weight_grams AS "weightGrams",
  v.requires_shipping AS "requiresShipping", v.taxable, p.tax_class AS "taxClass", p.gift_card AS "giftCard",
  p.status = 'active' AND coalesce(p.published_at <= ${now}, false) AS "onSale",
  CASE WHEN v.tracked AND NOT v.oversell THEN greatest(0, coalesce(s.on_hand - s.reserved, 0)) END AS "stockLeft",
  (SELECT ${picture} FROM media m WHERE m.id = v.media_id) AS own,
  (SELECT ${picture} FROM product_media pm JOIN media m ON m.id = pm.media_id
    WHERE pm.product_id = p.id AND m.state = 'ready' ORDER BY pm.position LIMIT 1) AS first`;

/** A variant as a basket sees it, out of its row. */
export function variantForSale({ optionValues, own, first, ...variant }: VariantRow): VariantForSale {
  return {
    ...variant,
    variantTitle: variantTitle(optionValues),
    picture: pictureOf(own) ?? pictureOf(first),
  };
}
