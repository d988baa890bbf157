import { columnOf } from "./column-of";
import { Prisma } from "./generated/client";

export type Tables = {
  media: Prisma.MediaCreateManyInput;
  order_line: Prisma.OrderLineCreateManyInput;
  order_transition: Prisma.OrderTransitionCreateManyInput;
  orders: Prisma.OrderCreateManyInput;
  payment: Prisma.PaymentCreateManyInput;
  price_change: Prisma.PriceChangeCreateManyInput;
  price_period: Prisma.PricePeriodCreateManyInput;
  product: Prisma.ProductCreateManyInput;
  product_media: Prisma.ProductMediaCreateManyInput;
  product_option: Prisma.ProductOptionCreateManyInput;
  stock: Prisma.StockCreateManyInput;
  stock_movement: Prisma.StockMovementCreateManyInput;
  variant: Prisma.VariantCreateManyInput;
};

/**
 * The INSERT of some rows as one JSON value, for statements that keep their plan: however many rows there are the text is the
 * same, and several such inserts can be one statement. All rows have the same fields; columns with `@updatedAt` must be
 * among them. A row that breaks a unique key fails.
 */
export function rowsInto<Table extends keyof Tables>(
  table: Table,
  rows: readonly Tables[Table][],
): Prisma.Sql {
  const columns = Object.keys(rows[0] ?? {}).map((field) => [field, columnOf(field)] as const);
  const named = rows.map((row) => {
    const cells: Record<string, unknown> = { ...row };
    return Object.fromEntries(columns.map(([field, column]) => [column, cells[field] ?? null]));
  });
  const list = Prisma.raw(columns.map(([, column]) => `"${column}"`).join(", "));
  const into = Prisma.raw(`"${table}"`);
  return Prisma.sql`INSERT INTO ${into} (${list})
    SELECT ${list} FROM jsonb_populate_recordset(NULL::${into}, ${JSON.stringify(named)}::jsonb)`;
}
