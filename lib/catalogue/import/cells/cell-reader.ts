import type { Row } from "../types";
import { parseAmount } from "./parse-amount";
import { parseFigure } from "./parse-figure";
import { parseFlag } from "./parse-flag";

/** Thrown by a reader for one row and caught where rows are looped over: the reason why the row is left out. */
export class RowFault extends Error {}

const shown = (text: string) => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** Reads typed cells of one row. An empty cell gives the fallback, a wrong one is a fault that names its column. */
export function cellReader({ cells }: Row, currency: string) {
  function read<Value>(
    column: string,
    parse: (text: string) => Value | null,
    what: string,
    fallback: Value,
  ): Value {
    const text = cells[column];
    if (text === undefined) return fallback;
    const value = parse(text);
    if (value === null) throw new RowFault(`${column} ${shown(text)} is not ${what}`);
    return value;
  }
  const notNegative = (value: number | null) => (value !== null && value >= 0 ? value : null);
  return {
    text: (column: string) => cells[column] ?? null,
    amount: (column: string) =>
      read<number | null>(column, (text) => notNegative(parseAmount(text, currency)), "a price", null),
    flag: (column: string, fallback: boolean) => read(column, parseFlag, "true or false", fallback),
    count: (column: string) =>
      read<number | null>(column, (text) => wholePart(parseFigure(text)), "a whole number", null),
    /** Whole grams; what is written with decimals is rounded. */
    grams: (column: string, gramsPerUnit = 1) =>
      read(column, (text) => notNegative(rounded(parseFigure(text), gramsPerUnit)), "a weight", 0),
  };
}

function wholePart(figure: number | null): number | null {
  return figure !== null && Number.isInteger(figure) ? figure : null;
}

function rounded(figure: number | null, factor: number): number | null {
  return figure === null ? null : Math.round(figure * factor);
}
