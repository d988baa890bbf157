import { variantTitle } from "@/lib/catalogue/variant-title";
import type { Tx } from "@/lib/platform/db";
import type { Choice } from "./types";

const most = 20;

/** Products, collections or variants whose name holds these words, for a box to choose from. */
export async function findChoices(
  tx: Tx,
  { what, text }: { what: "products" | "collections" | "variants"; text: string },
): Promise<Choice[]> {
  const title = { contains: text.trim(), mode: "insensitive" as const };
  const titled = { where: { title }, orderBy: { title: "asc" as const }, take: most };
  if (what === "collections") {
    const found = await tx.collection.findMany({ ...titled, select: { id: true, title: true } });
    return found.map(({ id, title: label }) => ({ value: id, label }));
  }
  if (what === "products") {
    const where = { title, status: { not: "archived" as const } };
    const found = await tx.product.findMany({
      ...titled,
      where,
      select: { id: true, title: true, status: true },
    });
    return found.map(({ id, title: label, status }) => ({
      ...{ value: id, label },
      ...(status === "active" ? {} : { hint: status }),
    }));
  }
  const variants = await tx.variant.findMany({
    where: {
      OR: [{ product: { title } }, { sku: { startsWith: text.trim() } }],
      product: { status: "active" },
    },
    select: { id: true, optionValues: true, sku: true, product: { select: { title: true } } },
    orderBy: [{ product: { title: "asc" } }, { position: "asc" }],
    take: most,
  });
  return variants.map(({ id, optionValues, sku, product }) => ({
    value: id,
    label: [product.title, variantTitle(optionValues)].filter(Boolean).join(", "),
    ...(sku ? { hint: sku } : {}),
  }));
}
