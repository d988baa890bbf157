import { productListSpec } from "@/lib/catalogue/admin/products/product-list-spec";
import type { ProductListRow } from "@/lib/catalogue/admin/products/types";
import { variantsOnSale } from "@/lib/catalogue/admin/products/variants-on-sale";
import { variantTitle } from "@/lib/catalogue/variant-title";
import type { Tx } from "@/lib/platform/db";
import { readRows } from "@/lib/platform/lists/read-rows";
import { readShop } from "@/lib/shop/data";
import { readListRequest } from "@/lib/values/list-request";
import { pieceTitle } from "@/lib/values/piece-title";
import type { Choice } from "./types";

const most = 20;

/** Products, collections, variants, segments or steps of the points programme whose name holds these words, for a box to choose from. */
export async function findChoices(
  tx: Tx,
  { what, text }: { what: "products" | "collections" | "variants" | "segments" | "tiers"; text: string },
): Promise<Choice[]> {
  if (what === "collections") {
    const found = await tx.collection.findMany({
      where: { title: { contains: text.trim(), mode: "insensitive" } },
      orderBy: { title: "asc" },
      take: most,
      select: { id: true, title: true },
    });
    return found.map(({ id, title: label }) => ({ value: id, label }));
  }
  if (what === "segments") {
    const found = await tx.segment.findMany({
      where: { name: { contains: text.trim(), mode: "insensitive" }, hiddenAt: null },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: most,
      select: { id: true, name: true, kind: true },
    });
    return found.map(({ id, name: label, kind }) => ({
      ...{ value: id, label },
      ...(kind === "frozen" ? { hint: "frozen" } : {}),
    }));
  }
  if (what === "tiers") {
    const { tiers } = (await readShop(tx)).loyalty;
    return tiers
      .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
      .map(({ key: value, name: label }) => ({ value, label }));
  }
  if (what === "products") {
    const request = readListRequest({ q: text, status: ["active", "draft"], sort: "title" });
    const { rows } = await readRows<ProductListRow>(tx, productListSpec, request, { size: most });
    return rows.map(({ id, title: label, status }) => ({
      ...{ value: id, label },
      ...(status === "active" ? {} : { hint: status }),
    }));
  }
  const variants = await variantsOnSale(tx, text, most);
  return variants.map(({ id, optionValues, sku, product }) => ({
    value: id,
    label: pieceTitle({ title: product.title, variantTitle: variantTitle(optionValues) }),
    ...(sku ? { hint: sku } : {}),
  }));
}
