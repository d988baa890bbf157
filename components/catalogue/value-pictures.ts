import type { ProductOption, ProductVariant } from "@/lib/catalogue/types";

/**
 * Which picture stands for which value of an option, for the options where each value has one of its own (a colour,
 * mostly): option name → value → picture id.
 */
export function valuePictures(
  options: readonly ProductOption[],
  variants: readonly ProductVariant[],
): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [index, option] of options.entries()) {
    const byValue = new Map<string, string>();
    const clean = variants.every((variant) => {
      const value = variant.optionValues[index];
      if (value === undefined || !variant.pictureId) return false;
      const known = byValue.get(value);
      byValue.set(value, known ?? variant.pictureId);
      return known === undefined || known === variant.pictureId;
    });
    if (clean && byValue.size > 1 && new Set(byValue.values()).size === byValue.size)
      found.set(option.name, byValue);
  }
  return found;
}
