import { productListSpec } from "@/lib/catalogue/admin/products/product-list-spec";
import type { ProductListRow } from "@/lib/catalogue/admin/products/types";
import type { Tx } from "@/lib/platform/db";
import { readRows } from "@/lib/platform/lists/read-rows";
import { readListRequest } from "@/lib/values/list-request";
import type { ProductLook } from "../types";
import { readLooks } from "./read-looks";

/** Products on sale whose name holds these words, newest first when there are none. */
export async function findProducts(tx: Tx, text: string, now: Date): Promise<readonly ProductLook[]> {
  const request = readListRequest({ q: text, status: ["active"], ...(text ? { sort: "title" } : {}) });
  const { rows } = await readRows<ProductListRow>(tx, productListSpec, request, { size: 20 });
  const products = rows.map(({ id }) => id);
  return (await readLooks(tx, { media: [], products, vouchers: [] }, now)).products;
}
