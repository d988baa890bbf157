import { listOrders } from "@/lib/orders/data";
import { db } from "@/lib/platform/db";
import { OrderState } from "@/lib/platform/generated/client";
import { formatMoney } from "@/lib/values/format-money";
import { Advice } from "../../sandbox/say";
import type { Command } from "./command";

/** The newest orders, one a line. */
export async function list({ given }: Command): Promise<string> {
  const state = Object.values(OrderState).find((one) => one === given.state);
  if (given.state && !state) throw new Advice(`--state is one of ${Object.values(OrderState).join(", ")}.`);
  const limit = Math.min(1_000, Math.max(1, Number(given.limit) || 20));
  const query = { limit, ...(state ? { state } : {}), ...(given.email ? { email: given.email } : {}) };
  const orders = await listOrders(db(), query);
  if (given.json) return JSON.stringify(orders, null, 2);
  if (orders.length === 0) return "No orders.";
  return orders
    .map(
      ({ id, number, state: standing, total, refundedTotal, currency, placedAt }) =>
        `${String(number ?? "–").padStart(6)}  ${standing.padEnd(18)} ${formatMoney(total - refundedTotal, currency).padStart(10)}  ${placedAt.toISOString().slice(0, 16)}  ${id}`,
    )
    .join("\n");
}
