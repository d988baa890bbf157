import type { ProductInput, VariantInput } from "../schema";
import type { KnownProduct } from "./read-known";

export type KnownVariant = KnownProduct["variants"][number];
export type VariantMatch = { readonly input: VariantInput; readonly known: KnownVariant | null };

/**
 * Which variant of before each variant of an input is: first by its choice, then by its SKU where that is one variant's
 * alone, so that renaming a choice keeps its price history and its stock.
 */
export function matchVariants(
  input: Pick<ProductInput, "variants">,
  known: readonly KnownVariant[],
): { matches: VariantMatch[]; left: KnownVariant[] } {
  const left = new Map(known.map((variant) => [JSON.stringify(variant.optionValues), variant]));
  const byChoice = input.variants.map((variant) => {
    const choice = JSON.stringify(variant.optionValues);
    const match = left.get(choice) ?? null;
    left.delete(choice);
    return { input: variant, known: match };
  });
  const matches = byChoice.map((match) => {
    const sku = match.input.sku;
    if (match.known || !sku || input.variants.filter((variant) => variant.sku === sku).length > 1)
      return match;
    const same = [...left].filter(([, variant]) => variant.sku === sku);
    const [choice, variant] = same[0] ?? [];
    if (same.length !== 1 || choice === undefined || !variant) return match;
    left.delete(choice);
    return { ...match, known: variant };
  });
  return { matches, left: [...left.values()] };
}
