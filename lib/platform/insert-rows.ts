import type { Tx } from "./db";
import { rowsInto, type Tables } from "./rows-into";

/**
 * Inserts many rows as one JSON value. An import of a hundred thousand rows spends half its time and memory in
 * `createMany` otherwise, which compiles a plan with a parameter for every cell. All rows have the same fields;
 * columns with `@updatedAt` must be among them. Rows that break a unique key are passed over.
 */
export async function insertRows<Table extends keyof Tables>(
  tx: Tx,
  table: Table,
  rows: readonly Tables[Table][],
): Promise<void> {
  if (rows.length > 0) await tx.$executeRaw`${rowsInto(table, rows)} ON CONFLICT DO NOTHING`;
}
