/** "Oat / Large"; null for a product without options. */
export function variantTitle(optionValues: readonly string[]): string | null {
  return optionValues.length > 0 ? optionValues.join(" / ") : null;
}
