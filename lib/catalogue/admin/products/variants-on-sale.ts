import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { readRows } from "@/lib/platform/lists/read-rows";
import { literally } from "@/lib/platform/lists/word-conditions";
import { readListRequest } from "@/lib/values/list-request";
import { productListSpec } from "./product-list-spec";

const shown = { product: { select: { title: true } }, stock: true } as const satisfies Prisma.VariantInclude;
export type VariantOnSale = Prisma.VariantGetPayload<{ include: typeof shown }>;

/** Variants on sale whose product the words find, by title; first the one whose SKU begins with them. */
export async function variantsOnSale(tx: Tx, text: string, limit: number): Promise<VariantOnSale[]> {
  const request = readListRequest({ q: text, status: "active", sort: "title" });
  const { rows } = await readRows<{ id: string }>(tx, productListSpec, request, { size: limit });
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT v.id FROM product p JOIN variant v ON v.product_id = p.id
    WHERE p.id = ANY(${rows.map(({ id }) => id)}::text[])
    ORDER BY coalesce(lower(v.sku) LIKE ${`${literally(text.trim())}%`}, false) DESC, p.title, p.id, v.position, v.id
    LIMIT ${limit}`;
  const ids = found.map(({ id }) => id);
  const variants = await tx.variant.findMany({ where: { id: { in: ids } }, include: shown });
  return variants.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
