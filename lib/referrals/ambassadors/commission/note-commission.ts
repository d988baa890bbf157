import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";
import { readCommon } from "../../one-person/read-common";
import { lockAmbassador } from "../lock-ambassador";
import { monthStart } from "../statements/month-start";
import type { CommissionDoubt } from "../types";
import { commissionDue } from "./commission-due";
import { rateAt } from "./rate-at";
import { readGoods } from "./read-goods";

/**
 * An order was paid: where an ambassador's code stands on it, it counts for them, by the code and by nothing else. Their own order
 * earns nothing; where both have something in common, or more orders come in a month than the owner thought, somebody looks first. May be called twice.
 */
export async function noteCommission(tx: Tx, orderId: string, now: Date): Promise<void> {
  const order = await lockOrder(tx, orderId);
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM order_discount d JOIN ambassador a ON a.discount_id = d.discount_id
    WHERE d.order_id = ${orderId} AND a.customer_id IS NOT NULL ORDER BY a.id LIMIT 1`;
  if (!order?.paidAt || !found) return;
  const ambassador = await lockAmbassador(tx, found.id);
  const { id: ambassadorId, customerId } = ambassador;
  if (!customerId) return;
  const { unit, rate } = rateAt(ambassador, order.paidAt);
  const { ambassadors, money } = await readShop(tx);
  const month = monthStart(order.paidAt, money.timeZone);
  const before = await tx.commission.count({ where: { ambassadorId, paidAt: { gte: month } } });
  const doubts: CommissionDoubt[] = [
    ...((await readCommon(tx, customerId, orderId)) as CommissionDoubt[]),
    ...(before >= ambassadors.ordersPerMonth ? ["many_orders" as const] : []),
  ];
  const own = doubts.includes("same_customer");
  const state = own ? "refused" : doubts.length > 0 ? "review" : "pending";
  const goods = await readGoods(tx, orderId);
  const most = unit === "money" && ambassadors.mostPerOrder > 0 ? ambassadors.mostPerOrder : null;
  const agreed = { unit: unit === "points" ? "points" : order.currency, rate, most };
  const id = createId("comm");
  const { count } = await tx.commission.createMany({
    data: [
      {
        ...{ id, ambassadorId, orderId, state, doubts, paidAt: order.paidAt, goods, ...agreed },
        ...{ due: commissionDue(goods, agreed), checkAt: state === "pending" ? now : null },
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return;
  const move = { commissionId: id, from: null, to: state, actor: "worker", at: now } as const;
  await tx.commissionMove.create({ data: { ...move, reason: own ? "own_order" : null } });
}
