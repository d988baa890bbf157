/** What choosing needs to know of a variant. */
export type Choice = {
  readonly optionValues: readonly string[];
  readonly available: boolean;
};

/**
 * The variant meant when one option's value changes: the others stay where that exists. Where it does not, the one
 * that keeps most of the earlier options, and of those one that can be bought. Null when nothing has that value.
 */
export function chooseVariant<C extends Choice>(
  variants: readonly C[],
  chosen: C,
  option: number,
  value: string,
): C | null {
  let best: { variant: C; score: number } | null = null;
  for (const variant of variants) {
    if (variant.optionValues[option] !== value) continue;
    const kept = variant.optionValues.reduce(
      (sum, own, index) =>
        index !== option && own === chosen.optionValues[index] ? sum + 2 ** (10 - index) : sum,
      0,
    );
    const score = kept * 2 + (variant.available ? 1 : 0);
    if (!best || score > best.score) best = { variant, score };
  }
  return best?.variant ?? null;
}

/** How a value of an option stands beside what else is chosen. */
export type ValueState = "available" | "sold_out" | "not_made";

/** Whether the value together with the other choices can be bought, is sold out, or does not exist. */
export function valueState(
  variants: readonly Choice[],
  chosen: Choice,
  option: number,
  value: string,
): ValueState {
  const exact = variants.find((variant) =>
    variant.optionValues.every(
      (own, index) => own === (index === option ? value : chosen.optionValues[index]),
    ),
  );
  if (!exact) return "not_made";
  return exact.available ? "available" : "sold_out";
}
