import type { Writable } from "node:stream";
import type { Db, Tx } from "@/lib/platform/db";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import type { Permission } from "../types";

type Named = {
  /** Also the file's name: "orders". */
  readonly name: string;
  readonly permission: Permission;
};

/** A list of which what matches is written, a row a line. */
export type ExportedList = Named & {
  readonly spec: (now: Date) => ListSpec;
  readonly headers: readonly string[];
  readonly cells: (row: { id: string }) => (string | number | null)[];
};

/** A file with a form of its own, always whole. */
type ExportedWhole = Named & {
  readonly count: (tx: Tx) => Promise<number>;
  /** Writes it, says after each batch how many are done, and gives how many there were. */
  readonly write: (db: Db, out: Writable, onProgress: (done: number) => Promise<void>) => Promise<number>;
};

/** What can be written into a CSV file. */
export type DefinedExport = ExportedList | ExportedWhole;

type Given<Row extends { id: string }> = {
  name: string;
  permission: Permission;
  /** The list's own spec, with the columns that the file needs. */
  spec: ListSpec | ((now: Date) => ListSpec);
  columns: readonly { readonly header: string; readonly cell: (row: Row) => string | number | Date | null }[];
};

/** Defines the export of a list: `defineExport<Row>({ name: "orders", permission: "orders.read", spec, columns })`. */
export function defineExport<Row extends { id: string }>(given: Given<Row>): ExportedList {
  const { name, permission, spec, columns } = given;
  return {
    name,
    permission,
    spec: typeof spec === "function" ? spec : () => spec,
    headers: columns.map(({ header }) => header),
    cells: (row) =>
      columns.map(({ cell }) => {
        const value = cell(row as Row);
        return value instanceof Date ? value.toISOString() : value;
      }),
  };
}
