import { unguardCell } from "./unguard-cell";

/** A record's cells by column name, trimmed; empty ones are left out, and of two columns of one name the first counts. */
export function rowCells(columns: readonly string[], record: readonly string[]): Record<string, string> {
  const cells = new Map<string, string>();
  columns.forEach((column, index) => {
    const text = unguardCell(record[index] ?? "").trim();
    if (column !== "" && text !== "" && !cells.has(column)) cells.set(column, text);
  });
  return Object.fromEntries(cells);
}
