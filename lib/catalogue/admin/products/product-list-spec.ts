import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { literally, wordConditions } from "@/lib/platform/lists/word-conditions";

const statuses = new Set(["draft", "active", "archived"]);

const stock: Record<string, Prisma.Sql> = {
  out: Prisma.sql`NOT p.available`,
  low: Prisma.sql`p.running_low`,
  in: Prisma.sql`p.available`,
};

/** Written as the index of trigrams is, or it is not found by it. */
export const productWords = Prisma.sql`lower(p.title || ' ' || p.handle)`;

/** How the list of products is read. Words are parts of a title or address, or the beginning of a SKU or barcode. */
export const productListSpec: ListSpec = {
  columns: Prisma.sql`p.id, p.handle, p.title, p.status::text, p.published_at AS "publishedAt", p.vendor,
    p.product_type AS "productType", p.min_price AS "minPrice", p.max_price AS "maxPrice", p.reduced, p.available,
    p.running_low AS "runningLow", p.updated_at AS "updatedAt", p.tags,
    (SELECT count(*)::int FROM variant v WHERE v.product_id = p.id) AS variants,
    (SELECT sum(s.on_hand)::int FROM variant v JOIN stock s ON s.variant_id = v.id
      WHERE v.product_id = p.id AND v.tracked) AS "onHand",
    (SELECT count(*)::int FROM variant v JOIN product_wish w ON w.variant_id = v.id
      WHERE v.product_id = p.id AND w.state = 'confirmed') AS waiting,
    (SELECT m.key FROM product_media pm JOIN media m ON m.id = pm.media_id
      WHERE pm.product_id = p.id AND m.state = 'ready' ORDER BY pm.position LIMIT 1) AS "pictureKey"`,
  from: Prisma.sql`product p`,
  id: Prisma.sql`p.id`,
  sorts: {
    updated: { by: Prisma.sql`p.updated_at`, type: "timestamptz", descending: true },
    title: { by: Prisma.sql`p.title`, type: "text", descending: false },
    price: { by: Prisma.sql`p.min_price`, type: "int", descending: false },
  },
  usual: "updated",
  filters: {
    status: (values) => {
      const known = values.filter((value) => statuses.has(value));
      return known.length > 0 ? Prisma.sql`p.status IN (${Prisma.join(known)})` : null;
    },
    stock: (values) => {
      const conditions = values.flatMap((value) => stock[value] ?? []);
      return conditions.length > 0 ? Prisma.sql`(${Prisma.join(conditions, " OR ")})` : null;
    },
    type: (values) => Prisma.sql`p.product_type IN (${Prisma.join([...values])})`,
    vendor: (values) => Prisma.sql`p.vendor IN (${Prisma.join([...values])})`,
    waiting: () =>
      Prisma.sql`p.id IN (SELECT v.product_id FROM product_wish w JOIN variant v ON v.id = w.variant_id
        WHERE w.state = 'confirmed')`,
    collection: (values) =>
      Prisma.sql`EXISTS (SELECT 1 FROM collection_product m WHERE m.product_id = p.id AND m.collection_id IN (${Prisma.join([...values])}))`,
  },
  sought: ["collection", "waiting"],
  search: (text) => [
    wordConditions(productWords, text),
    Prisma.sql`EXISTS (SELECT 1 FROM variant v WHERE v.product_id = p.id AND lower(v.sku) LIKE ${`${literally(text)}%`})`,
    Prisma.sql`EXISTS (SELECT 1 FROM variant v WHERE v.product_id = p.id AND v.barcode = ${text})`,
  ],
};
