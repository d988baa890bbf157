import type { ProductDraft } from "../../schema";
import { cellReader, RowFault } from "../cells/cell-reader";
import type { Row } from "../types";

/** Columns of a variant that have no place of their own here and are kept as they are. */
const keptOfVariant =
  /^(variant |(price|compare at price|included) \/|option\d+ linked to|unit price|hs code|country of origin)/i;
const placed = new Set([
  ...["Variant SKU", "Variant Grams", "Variant Inventory Qty", "Variant Inventory Policy", "Variant Price"],
  ...[
    "Variant Compare At Price",
    "Variant Requires Shipping",
    "Variant Taxable",
    "Variant Barcode",
    "Variant Image",
  ],
]);

/** Whether a column's cell belongs to the variant of its row, to be kept with it. */
export function isKeptOfVariant(column: string): boolean {
  return keptOfVariant.test(column) && !placed.has(column);
}

/** Excel's apostrophe before a number that must stay text: "'3212483" is 3212483. */
const withoutTextMark = (text: string | null) => text?.replace(/^'/, "") || null;

export type VariantDraft = ProductDraft["variants"][number];

/** Reads the variant of one row; a wrong cell is a RowFault. */
export function shopifyVariant(row: Row, optionValues: string[], currency: string): VariantDraft {
  const read = cellReader(row, currency);
  const price = read.amount("Variant Price");
  if (price === null) throw new RowFault("it has no price");
  const tracker = read.text("Variant Inventory Tracker");
  const policy = read.text("Variant Inventory Policy")?.toLowerCase() ?? "deny";
  if (!["deny", "continue", "true", "false"].includes(policy))
    throw new RowFault(`Variant Inventory Policy “${policy.slice(0, 40)}” is neither deny nor continue`);
  const kept = Object.entries(row.cells).filter(
    ([column, text]) => isKeptOfVariant(column) && !isUsual(column, text),
  );
  return {
    optionValues,
    price,
    compareAtPrice: read.amount("Variant Compare At Price") || null,
    costPerItem: read.amount("Cost per item"),
    sku: withoutTextMark(read.text("Variant SKU")),
    barcode: withoutTextMark(read.text("Variant Barcode")),
    weightGrams: read.grams("Variant Grams"),
    requiresShipping: read.flag("Variant Requires Shipping", true),
    taxable: read.flag("Variant Taxable", true),
    tracked: tracker !== null,
    oversell: policy === "continue" || policy === "true",
    onHand: read.count("Variant Inventory Qty") ?? undefined,
    extra: Object.fromEntries(kept),
  };
}

/** What our export writes for every variant needs no keeping. */
function isUsual(column: string, text: string): boolean {
  return (
    (column === "Variant Fulfillment Service" && text.toLowerCase() === "manual") ||
    (column === "Variant Inventory Tracker" && text.toLowerCase() === "shopify")
  );
}
