import type { Tx } from "@/lib/platform/db";
import { type Media, pictureOf } from "./picture-of";
import type { ProductCard } from "./types";

type Row = Omit<ProductCard, "percent" | "pictures"> & { readonly media: readonly Media[] };

/**
 * What lists show of these products, in the order of the ids; products that are gone are left out. One statement: put
 * together from three by the client it cost more than the rest of a search.
 */
export async function readCards(tx: Tx, ids: readonly string[]): Promise<ProductCard[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT p.id, p.handle, p.title, p.vendor, p.product_type AS "productType", p.min_price AS "minPrice",
      p.max_price AS "maxPrice", p.reduced, p.lowest_prior AS "lowestPrior", p.available,
      coalesce(p.published_at, p.created_at) AS "publishedAt", (
        SELECT coalesce(json_agg(m), '[]') FROM (
          SELECT m.id, m.key, m.alt, m.width, m.height, m.placeholder, m.state
          FROM product_media pm JOIN media m ON m.id = pm.media_id
          WHERE pm.product_id = p.id AND m.state = 'ready' ORDER BY pm.position LIMIT 2) AS m) AS media
    FROM product p WHERE p.id = ANY(${[...ids]})`;
  const cards = new Map(
    rows.map(({ media, ...row }) => {
      const { lowestPrior, minPrice } = row;
      const percent =
        lowestPrior === null ? null : Math.floor(((lowestPrior - minPrice) * 100) / lowestPrior);
      return [row.id, { ...row, percent, pictures: media.flatMap((one) => pictureOf(one) ?? []) }] as const;
    }),
  );
  return ids.flatMap((id) => cards.get(id) ?? []);
}
