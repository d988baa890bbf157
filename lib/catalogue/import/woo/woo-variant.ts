import { cellReader, RowFault } from "../cells/cell-reader";
import type { VariantDraft } from "../shopify/shopify-variant";
import type { Row } from "../types";

const gramsPerUnit: Record<string, number> = { kg: 1000, g: 1, lbs: 453.59237, oz: 28.349523125 };

/** Reads what a WooCommerce row sells; cells that a variation leaves empty are its parent's. */
export function wooVariant(row: Row, parent: Row, optionValues: string[], currency: string): VariantDraft {
  const read = cellReader(row, currency);
  const whole = cellReader({ at: row.at, cells: { ...parent.cells, ...row.cells } }, currency);
  const regular = read.amount("Regular price");
  const sale = read.amount("Sale price");
  const price = sale ?? regular;
  if (price === null) throw new RowFault("it has no price");
  const stock = read.count("Stock");
  const inStock = read.flag("In stock?", true);
  const weight = /^Weight \((\w+)\)$/;
  const weightColumn = Object.keys({ ...parent.cells, ...row.cells }).find((column) => weight.test(column));
  const unit = weight.exec(weightColumn ?? "")?.[1] ?? "kg";
  const backorders = read.text("Backorders allowed?")?.toLowerCase() ?? "0";
  return {
    optionValues,
    price,
    compareAtPrice: sale !== null && regular !== null ? regular : null,
    sku: read.text("SKU"),
    barcode: read.text("GTIN, UPC, EAN, or ISBN"),
    weightGrams: weightColumn ? whole.grams(weightColumn, gramsPerUnit[unit] ?? 1000) : 0,
    requiresShipping: !/\bvirtual\b/i.test(read.text("Type") ?? ""),
    taxable: (whole.text("Tax status") ?? "taxable") === "taxable",
    // Out of stock without a number is a count of none; in stock without one is not counted.
    tracked: stock !== null || !inStock,
    oversell: backorders !== "0" && backorders !== "no",
    onHand: stock ?? (inStock ? undefined : 0),
  };
}
