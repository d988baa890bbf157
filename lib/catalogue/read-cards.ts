import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { type Media, pictureOf } from "./picture-of";
import type { ProductCard } from "./types";

/** What `cardColumns` gives: as a row of its own, or out of JSON, where a moment is written. */
export type CardRow = Omit<ProductCard, "percent" | "pictures" | "publishedAt"> & {
  readonly publishedAt: Date | string;
  readonly media: readonly Media[];
};

/** What lists show of a product, of the table `product` called `p`. */
export const cardColumns = Prisma.sql`
  p.id, p.handle, p.title, p.vendor, p.product_type AS "productType", p.min_price AS "minPrice",
  p.max_price AS "maxPrice", p.reduced, p.lowest_prior AS "lowestPrior", p.available,
  coalesce(p.published_at, p.created_at) AS "publishedAt", (
    SELECT coalesce(json_agg(m), '[]') FROM (
      SELECT m.id, m.key, m.alt, m.width, m.height, m.placeholder, m.state
      FROM product_media pm JOIN media m ON m.id = pm.media_id
      WHERE pm.product_id = p.id AND m.state = 'ready' ORDER BY pm.position LIMIT 2) AS m) AS media`;

/** A card out of its row. */
export function cardOf({ media, publishedAt, ...row }: CardRow): ProductCard {
  const { lowestPrior, minPrice } = row;
  return {
    ...row,
    publishedAt: new Date(publishedAt),
    percent: lowestPrior === null ? null : Math.floor(((lowestPrior - minPrice) * 100) / lowestPrior),
    pictures: media.flatMap((one) => pictureOf(one) ?? []),
  };
}

/**
 * What lists show of these products, in the order of the ids; products that are gone are left out. One statement: put
 * together from three by the client it cost more than the rest of a search.
 */
export async function readCards(tx: Tx, ids: readonly string[]): Promise<ProductCard[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<CardRow[]>`
    SELECT ${cardColumns} FROM product p WHERE p.id = ANY(${[...ids]})`;
  const cards = new Map(rows.map((row) => [row.id, cardOf(row)]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}
