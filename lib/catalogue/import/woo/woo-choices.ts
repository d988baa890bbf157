import { RowFault } from "../cells/cell-reader";
import type { Row } from "../types";

export type WooOption = {
  readonly number: number;
  readonly name: string;
  readonly values: readonly string[];
};

const list = (text: string | undefined) =>
  (text ?? "")
    .split(/(?<!\\),/)
    .map((value) => value.replaceAll("\\,", ",").replace(/\s+/gu, " ").trim())
    .filter(Boolean);

/** The attributes by which a product's variations differ, with the values its own row lists before theirs. */
export function wooOptions(parent: Row, variations: readonly Row[]): WooOption[] {
  const numbers = new Set<number>();
  for (const { cells } of variations)
    for (const column of Object.keys(cells)) {
      const number = /^Attribute (\d+) name$/.exec(column)?.[1];
      if (number) numbers.add(Number(number));
    }
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const rows = [parent, ...variations];
      const name =
        rows.find((row) => row.cells[`Attribute ${number} name`])?.cells[`Attribute ${number} name`] ?? "";
      return {
        number,
        name,
        values: [...new Set(rows.flatMap((row) => list(row.cells[`Attribute ${number} value(s)`])))],
      };
    })
    .filter((option) => option.values.length > 0);
}

/** As many variants as a product can have. */
export const mostChoices = 2048;

/** Every choice a variation stands for: an attribute it leaves open ("any size") stands for each value. */
export function wooChoices(variation: Row, options: readonly WooOption[]): string[][] {
  const open = options.map(({ number, values }) => {
    const own = list(variation.cells[`Attribute ${number} value(s)`]);
    return own.length > 0 ? own : values;
  });
  // Counted first: ten attributes of twenty values are more than any memory holds.
  if (open.reduce((count, { length }) => count * length, 1) > mostChoices)
    throw new RowFault(`it stands for more than ${mostChoices} choices`);
  return open.reduce<string[][]>(
    (choices, values) => choices.flatMap((choice) => values.map((value) => [...choice, value])),
    [[]],
  );
}
