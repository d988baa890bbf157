import { readDeliveryRules } from "@/lib/delivery/data";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import type { WholeOrder } from "../data";
import { exchangedLines } from "../returns/exchanged-lines";
import { addressSchema } from "../schema";
import { type ClockedWindow, latestWindow } from "./latest-window";
import { withdrawalLinesSchema } from "./schema";
import type { ShownWithdrawal, WithdrawableLine } from "./types";
import { withdrawableLines } from "./withdrawable-lines";
import { withdrawnLines } from "./withdrawn-lines";

/** What of an order can come back, and until when. */
export type WithdrawalTerms = ClockedWindow & { readonly lines: readonly WithdrawableLine[] };

/** Whether an order can be withdrawn from, and what of it. */
export async function readWithdrawalTerms(tx: Tx, order: WholeOrder, now: Date): Promise<WithdrawalTerms> {
  const shop = await readShop(tx);
  const { holidays } = await readDeliveryRules(tx);
  const { country } = addressSchema.parse(order.address);
  const exchanged = await exchangedLines(tx, order.id);
  const lines = withdrawableLines(order.lines, withdrawnLines(order.withdrawals), exchanged);
  const left = lines.reduce((sum, line) => sum + line.left, 0);
  const terms = {
    days: shop.returns.days,
    holidays: [...(holidays[shop.money.homeCountry] ?? []), ...(holidays[country] ?? [])],
  };
  const place = { country, otherwise: shop.money.timeZone };
  return { ...latestWindow(order, left, terms, place, now), lines };
}

/** The withdrawals of an order, the latest last; one, when an id is given. */
export async function listWithdrawals(tx: Tx, order: WholeOrder, id?: string): Promise<ShownWithdrawal[]> {
  const where = { orderId: order.id, ...(id ? { id } : { confirmedAt: { not: null } }) };
  const rows = await tx.withdrawal.findMany({ where, orderBy: { declaredAt: "asc" } });
  return rows.map(({ id, name, email, declaredAt, confirmedAt, lines }) => {
    const counts = new Map(
      withdrawalLinesSchema.parse(lines).map((line) => [line.orderLineId, line.quantity]),
    );
    const pieces = order.lines.flatMap(({ id, title, variantTitle }) => {
      const quantity = counts.get(id);
      return quantity ? [{ title, variantTitle, quantity }] : [];
    });
    return { id, name, email, declaredAt, confirmedAt, pieces };
  });
}
