import type { Tx } from "@/lib/platform/db";
import { readRows } from "@/lib/platform/read-rows";
import { literally } from "@/lib/platform/word-conditions";
import { readListRequest } from "@/lib/values/list-request";
import { productListSpec } from "./product-list-spec";

/** Variants on sale whose product the words find, by title; first the one whose SKU begins with them. */
export async function findVariantIds(tx: Tx, text: string, limit: number): Promise<string[]> {
  const request = readListRequest({ q: text, status: "active", sort: "title" });
  const { rows } = await readRows<{ id: string }>(tx, productListSpec, request, { size: limit });
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT v.id FROM product p JOIN variant v ON v.product_id = p.id
    WHERE p.id = ANY(${rows.map(({ id }) => id)}::text[])
    ORDER BY coalesce(lower(v.sku) LIKE ${`${literally(text.trim())}%`}, false) DESC, p.title, p.id, v.position, v.id
    LIMIT ${limit}`;
  return found.map(({ id }) => id);
}
