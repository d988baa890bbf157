import fc from "fast-check";
import { arrive, failRefund, giveBack } from "./member-orders";

const pick = fc.nat(20);

/** Says to which of the orders or refunds so far something happens. */
export const happensTo = <What extends string>(what: What) => fc.record({ do: fc.constant(what), pick });

/** Some of what an order's goods are still paid with goes back, in percent. */
export const refunds = fc.record({
  do: fc.constant("refund" as const),
  pick,
  share: fc.integer({ min: 1, max: 100 }),
});

export type PastOrder = { readonly id: string; readonly goods: number; back: number; arrived: boolean };
type PastRefund<Order> = {
  readonly id: string;
  readonly order: Order;
  readonly amount: number;
  failed: boolean;
};

/** What became of orders, kept beside the program; `reckon` tells the program of news. */
export class OrderHistory<Order extends PastOrder> {
  orders: Order[] = [];
  refunds: PastRefund<Order>[] = [];

  constructor(private readonly reckon: (orderId: string, at: Date) => Promise<void>) {}

  chosen(pick: number): Order | undefined {
    return this.orders[pick % this.orders.length];
  }

  async arrive(order: Order, at: Date): Promise<void> {
    if (!order.arrived) await arrive(order.id, at);
    order.arrived = true;
  }

  /** Money goes back, and the program is not told yet. False for nothing. */
  async giveBack(order: Order, amount: number, at: Date): Promise<boolean> {
    if (amount === 0) return false;
    order.back += amount;
    this.refunds.push({ id: await giveBack(order.id, amount, at), order, amount, failed: false });
    return true;
  }

  async refund(order: Order, share: number, at: Date): Promise<void> {
    const amount = Math.floor(((order.goods - order.back) * share) / 100);
    if (await this.giveBack(order, amount, at)) await this.reckon(order.id, at);
  }

  /** A refund that was made comes to nothing; once each. */
  async failRefund(pick: number, at: Date, may: (order: Order) => boolean = () => true): Promise<void> {
    const refund = this.refunds[pick % this.refunds.length];
    if (!refund || refund.failed || !may(refund.order)) return;
    refund.failed = true;
    refund.order.back -= refund.amount;
    await failRefund(refund.id, at);
    await this.reckon(refund.order.id, at);
  }

  /** The same news once more. */
  async tellAgain(order: Order, at: Date): Promise<void> {
    await this.reckon(order.id, at);
  }
}
