import { columnOf } from "./column-of";
import type { Tx } from "./db";
import { Prisma } from "./generated/client";

/**
 * Changes some fields of many variants, those of each kind of change in one statement, so that a product of a hundred
 * variants costs what one of two does.
 */
export async function updateRows(
  tx: Tx,
  table: "variant",
  rows: readonly { readonly id: string; readonly fields: Prisma.VariantUncheckedUpdateInput }[],
  now: Date,
): Promise<void> {
  const kinds = Map.groupBy(rows, ({ fields }) => Object.keys(fields).sort().join(" "));
  const into = Prisma.raw(`"${table}"`);
  for (const [kind, changes] of kinds) {
    const columns = kind.split(" ").map((field) => [field, columnOf(field)] as const);
    const named = changes.map(({ id, fields }) => {
      const cells: Record<string, unknown> = { ...fields };
      return { id, ...Object.fromEntries(columns.map(([field, column]) => [column, cells[field]])) };
    });
    const set = Prisma.raw(columns.map(([, column]) => `"${column}" = u."${column}"`).join(", "));
    await tx.$executeRaw`UPDATE ${into} AS t SET ${set}, updated_at = ${now}::timestamptz
      FROM jsonb_populate_recordset(NULL::${into}, ${JSON.stringify(named)}::jsonb) AS u WHERE t.id = u.id`;
  }
}
