import { shopifyColumns } from "../import/shopify/shopify-columns";

/**
 * The columns of an export, in the order of Shopify's own: three options at least, and at the end what products carry
 * that has no column of its own.
 * @param kept names of the columns that products and variants keep from an import
 */
export function exportColumns(optionCount: number, kept: readonly string[]): string[] {
  const options = Array.from({ length: Math.max(3, optionCount) }, (_, index) => [
    `Option${index + 1} Name`,
    `Option${index + 1} Value`,
  ]).flat();
  const keptToo = new Set(kept);
  // Shopify's columns for what this shop does not model are written when some product carries them.
  const unmodelled =
    /^(Product Category|Collection|Variant Weight Unit|Variant Tax Code|Google Shopping .*)$/;
  const fixed = shopifyColumns.filter((column) => !unmodelled.test(column) || keptToo.has(column));
  const all = fixed.flatMap((column) => (column === "Published" ? [column, ...options] : [column]));
  return [...all, ...[...keptToo].filter((column) => !all.includes(column)).sort()];
}
