import type { ProductInput, VariantInput } from "../schema";
import type { KnownProduct } from "./read-known";

export type KnownVariant = KnownProduct["variants"][number];
export type VariantMatch = { readonly input: VariantInput; readonly known: KnownVariant | null };

/**
 * Which variant of before each variant of an input is: the one it names by id, else the one of its choice, else the one
 * of its SKU where that is one variant's alone; so that renaming a choice keeps its price history and its stock.
 */
export function matchVariants(
  input: Pick<ProductInput, "variants">,
  known: readonly KnownVariant[],
): { matches: VariantMatch[]; left: KnownVariant[] } {
  const left = new Map(known.map((variant) => [variant.id, variant]));
  const found = new Map<VariantInput, KnownVariant>();
  const take = (wanted: VariantInput, variant: KnownVariant | undefined) => {
    if (!variant || found.has(wanted) || !left.delete(variant.id)) return;
    found.set(wanted, variant);
  };

  for (const wanted of input.variants) if (wanted.id) take(wanted, left.get(wanted.id));
  const byChoice = new Map([...left.values()].map((variant) => [choiceOf(variant), variant]));
  for (const wanted of input.variants) take(wanted, byChoice.get(choiceOf(wanted)));
  const bySku = Map.groupBy(left.values(), (variant) => variant.sku);
  const skus = Map.groupBy(input.variants, (wanted) => wanted.sku);
  for (const wanted of input.variants) {
    const same = wanted.sku === null ? [] : (bySku.get(wanted.sku) ?? []);
    if (same.length === 1 && skus.get(wanted.sku)?.length === 1) take(wanted, same[0]);
  }
  return {
    matches: input.variants.map((wanted) => ({ input: wanted, known: found.get(wanted) ?? null })),
    left: [...left.values()],
  };
}

function choiceOf({ optionValues }: { readonly optionValues: readonly string[] }): string {
  return JSON.stringify(optionValues);
}
