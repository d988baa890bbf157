import type { Tx } from "@/lib/platform/db";
import { pictureOf } from "./picture-of";
import type { ProductCard } from "./types";

/** What lists show of these products, in the order of the ids; products that are gone are left out. */
export async function readCards(tx: Tx, ids: readonly string[]): Promise<ProductCard[]> {
  if (ids.length === 0) return [];
  const products = await tx.product.findMany({
    where: { id: { in: [...ids] } },
    // A list shows none of these, and a description can be longer than everything else together.
    omit: { descriptionHtml: true, extra: true, facets: true, tags: true },
    include: {
      media: {
        where: { media: { state: "ready" } },
        orderBy: { position: "asc" },
        take: 2,
        include: { media: true },
      },
    },
  });
  const cards = new Map(
    products.map((product) => {
      const { id, handle, title, vendor, productType, minPrice, maxPrice, reduced, lowestPrior, available } =
        product;
      const card: ProductCard = {
        ...{ id, handle, title, vendor, productType, minPrice, maxPrice, reduced, lowestPrior, available },
        percent: lowestPrior === null ? null : Math.floor(((lowestPrior - minPrice) * 100) / lowestPrior),
        publishedAt: product.publishedAt ?? product.createdAt,
        pictures: product.media.flatMap(({ media }) => pictureOf(media) ?? []),
      };
      return [id, card] as const;
    }),
  );
  return ids.flatMap((id) => cards.get(id) ?? []);
}
