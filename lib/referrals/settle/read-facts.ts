import { comesBack } from "@/lib/loyalty/earning/comes-back";
import { readSpend } from "@/lib/loyalty/earning/read-spend";
import { settlesAt } from "@/lib/loyalty/earning/settles-at";
import { readOrder } from "@/lib/orders/data";
import { readWithdrawalTerms } from "@/lib/orders/withdrawals/data";
import { withdrawnLines } from "@/lib/orders/withdrawals/withdrawn-lines";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import type { Facts } from "./judge";

/** What decides whether an order has earned its reward; null for one that is gone or was never paid. */
export async function readFacts(tx: Tx, orderId: string, now: Date): Promise<Facts | null> {
  const order = await readOrder(tx, orderId);
  if (!order?.paidAt) return null;
  const { window } = await readWithdrawalTerms(tx, order, now);
  const pieces = (lines: readonly { readonly quantity: number }[]) =>
    lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const bought = pieces(order.lines.filter((line) => !line.gift));
  const disputed = await tx.dispute.count({ where: { payment: { orderId }, closedAt: null } });
  return {
    kept: await readSpend(tx, orderId),
    allWithdrawn: bought > 0 && pieces(withdrawnLines(order.withdrawals)) >= bought,
    open: disputed > 0 || (await comesBack(tx, order, now)),
    settlesAt: settlesAt(order, window.until, (await readShop(tx)).returns.days),
  };
}
