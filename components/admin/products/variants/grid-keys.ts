import type { KeyboardEvent } from "react";
import type { VariantForm } from "@/lib/catalogue/admin/products/types";

/** The columns of the grid that are typed into, in their order. */
const cells = ["price", "compareAtPrice", "sku", "onHand"] as const;
export type Cell = (typeof cells)[number];

/** Up, down and Enter go through a column as in a spreadsheet; the cells carry `data-cell="<row> <column>"`. */
export function cellKeys(event: KeyboardEvent<HTMLElement>): void {
  const from = (event.target as HTMLElement).dataset.cell;
  if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" || event.key === "Enter" ? 1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const [row, column] = from.split(" ");
  const next = event.currentTarget.querySelector<HTMLInputElement>(
    `[data-cell="${Number(row) + step} ${column}"]`,
  );
  next?.focus();
  next?.select();
}

/**
 * What is pasted from a spreadsheet over the rows from `at` and the columns from `cell` on, by row; null for a single
 * word, which the cell takes itself.
 */
export function pastedCells(text: string, at: number, cell: Cell): Map<number, Partial<VariantForm>> | null {
  const rows = text
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
  if (rows.length === 1 && rows[0]?.length === 1) return null;
  const first = cells.indexOf(cell);
  return new Map(
    rows.map((values, index) => [
      at + index,
      Object.fromEntries(
        values.flatMap((value, column) => {
          const name = cells[first + column];
          return name ? [[name, value.trim()]] : [];
        }),
      ),
    ]),
  );
}
