import type { Tx } from "./db";
import { Prisma } from "./generated/client";

type Tables = {
  media: Prisma.MediaCreateManyInput;
  price_change: Prisma.PriceChangeCreateManyInput;
  price_period: Prisma.PricePeriodCreateManyInput;
  product: Prisma.ProductCreateManyInput;
  product_media: Prisma.ProductMediaCreateManyInput;
  product_option: Prisma.ProductOptionCreateManyInput;
  stock: Prisma.StockCreateManyInput;
  stock_movement: Prisma.StockMovementCreateManyInput;
  variant: Prisma.VariantCreateManyInput;
};

const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

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
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map((field) => [field, columnOf(field)] as const);
  const named = rows.map((row) => {
    const cells: Record<string, unknown> = { ...row };
    return Object.fromEntries(columns.map(([field, column]) => [column, cells[field]]));
  });
  const list = Prisma.raw(columns.map(([, column]) => `"${column}"`).join(", "));
  const into = Prisma.raw(`"${table}"`);
  await tx.$executeRaw`INSERT INTO ${into} (${list})
    SELECT ${list} FROM jsonb_populate_recordset(NULL::${into}, ${JSON.stringify(named)}::jsonb)
    ON CONFLICT DO NOTHING`;
}
