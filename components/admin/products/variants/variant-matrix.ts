import type { ProductForm, VariantForm } from "@/lib/catalogue/admin/products/types";

/** What options and their variants are made of; every change gives both anew. */
export type Matrix = Pick<ProductForm, "options" | "variants">;

export const mostVariants = 2_048;

/** Sets `values` to the choices: each option's values in their order, the last option's changing fastest. */
function inOrder({ options, variants }: Matrix): VariantForm[] {
  const place = (variant: VariantForm) =>
    options.map(({ values }, index) => values.indexOf(variant.optionValues[index] ?? ""));
  return variants
    .map((variant) => ({ variant, at: place(variant) }))
    .sort((a, b) => {
      const differs = a.at.findIndex((value, index) => value !== b.at[index]);
      return differs < 0 ? 0 : (a.at[differs] ?? 0) - (b.at[differs] ?? 0);
    })
    .map(({ variant }) => variant);
}

/** A new variant like another one: its prices, cost and weight, but no pieces and no numbers of its own. */
function like(variant: VariantForm, optionValues: string[]): VariantForm {
  return {
    ...variant,
    optionValues,
    id: null,
    sku: "",
    barcode: "",
    onHand: "0",
    onHandBefore: 0,
    mediaId: "",
  };
}

const keyOf = (values: readonly string[]) => JSON.stringify(values);
const without = <Item>(items: readonly Item[], at: number) => items.filter((_, index) => index !== at);

/** A list with one of its items in another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = without(items, from);
  const item = items[from];
  return item === undefined ? [...items] : [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** A further option: what is there takes its first value, and each choice is there with the others too. */
export function addOption(matrix: Matrix, name: string, values: readonly string[]): Matrix {
  const [first = "", ...others] = values;
  const options = [...matrix.options, { name, values: [...values] }];
  const variants = matrix.variants.flatMap((variant) => [
    { ...variant, optionValues: [...variant.optionValues, first] },
    ...others.map((value) => like(variant, [...variant.optionValues, value])),
  ]);
  return { options, variants };
}

/** One option less: of the choices that are then the same the first one stays. */
export function removeOption(matrix: Matrix, at: number): Matrix {
  const options = without(matrix.options, at);
  const seen = new Set<string>();
  const variants = matrix.variants.flatMap((variant) => {
    const optionValues = without(variant.optionValues, at);
    const key = keyOf(optionValues);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...variant, optionValues }];
  });
  return { options, variants };
}

/** Another name for an option; its values and the variants stay. */
export function renameOption(matrix: Matrix, at: number, name: string): Matrix {
  const options = matrix.options.map((option, index) => (index === at ? { ...option, name } : option));
  return { ...matrix, options };
}

/** A further value, with every combination of the other options that there is. */
export function addValue(matrix: Matrix, at: number, value: string): Matrix {
  const options = matrix.options.map((option, index) =>
    index === at ? { ...option, values: [...option.values, value] } : option,
  );
  const seen = new Set<string>();
  const added = matrix.variants.flatMap((variant) => {
    const optionValues = variant.optionValues.map((old, index) => (index === at ? value : old));
    if (seen.has(keyOf(optionValues))) return [];
    seen.add(keyOf(optionValues));
    return [like(variant, optionValues)];
  });
  return { options, variants: inOrder({ options, variants: [...matrix.variants, ...added] }) };
}

/** Another name for a value: its variants stay themselves, with their pieces and the history of their prices. */
export function renameValue(matrix: Matrix, at: number, old: string, value: string): Matrix {
  return {
    options: matrix.options.map((option, index) =>
      index === at ? { ...option, values: option.values.map((v) => (v === old ? value : v)) } : option,
    ),
    variants: matrix.variants.map((variant) => ({
      ...variant,
      optionValues: variant.optionValues.map((v, index) => (index === at && v === old ? value : v)),
    })),
  };
}

/** One value less, and what was sold in it; with its last value an option goes too. */
export function removeValue(matrix: Matrix, at: number, value: string): Matrix {
  const option = matrix.options[at];
  if (!option || option.values.length === 1) return removeOption(matrix, at);
  return {
    options: matrix.options.map((other, index) =>
      index === at ? { ...other, values: other.values.filter((v) => v !== value) } : other,
    ),
    variants: matrix.variants.filter((variant) => variant.optionValues[at] !== value),
  };
}

/** A value of an option in another place; the variants follow its order. */
export function moveValue(matrix: Matrix, at: number, from: number, to: number): Matrix {
  const options = matrix.options.map((option, index) =>
    index === at ? { ...option, values: moved(option.values, from, to) } : option,
  );
  return { options, variants: inOrder({ ...matrix, options }) };
}

/** An option in another place; the variants name their values in the new order. */
export function moveOption(matrix: Matrix, from: number, to: number): Matrix {
  const options = moved(matrix.options, from, to);
  const variants = matrix.variants.map((variant) => ({
    ...variant,
    optionValues: moved(variant.optionValues, from, to),
  }));
  return { options, variants: inOrder({ options, variants }) };
}

/** Combinations of the values that no variant has. */
export function missingChoices({ options, variants }: Matrix): string[][] {
  if (options.length === 0) return [];
  const has = new Set(variants.map(({ optionValues }) => keyOf(optionValues)));
  const all = options.reduce<string[][]>(
    (choices, { values }) =>
      choices.length > mostVariants ? choices : choices.flatMap((c) => values.map((value) => [...c, value])),
    [[]],
  );
  return all.filter((choice) => !has.has(keyOf(choice)));
}

/** Adds the combinations that are missing. */
export function addMissing(matrix: Matrix): Matrix {
  const [first] = matrix.variants;
  if (!first) return matrix;
  const added = missingChoices(matrix).map((choice) => like(first, choice));
  return { ...matrix, variants: inOrder({ ...matrix, variants: [...matrix.variants, ...added] }) };
}
