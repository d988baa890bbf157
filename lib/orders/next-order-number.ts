import type { Tx } from "@/lib/platform/db";

/**
 * The next order number, beginning at 1001. The row is held until the transaction ends and goes back with it, so there are
 * no gaps; take it last, because everybody who pays at this moment waits for it.
 */
export async function nextOrderNumber(tx: Tx): Promise<number> {
  const rows = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO number_series (name, value) VALUES ('order', 1001)
    ON CONFLICT (name) DO UPDATE SET value = number_series.value + 1
    RETURNING value`;
  const [row] = rows;
  if (!row) throw new Error("the series of order numbers gave no number");
  return row.value;
}
