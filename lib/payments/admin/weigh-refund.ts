import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { refundableOrder } from "../refunds/refundable-order";
import { readUnearned } from "../refunds/unearned/read-unearned";
import type { Unearned } from "../refunds/unearned/types";
import { weighWish } from "../refunds/weigh-wish";
import type { weighSchema } from "./schema";

export type Weighed = {
  readonly amount: number;
  readonly left: number;
  /** Discounts that what stays would not have earned; to be told, never to be taken back. */
  readonly unearned: Unearned | null;
};

/** What a refund would come to, in minor units; nothing is refunded. Refuses what `requestRefund` would. */
export async function weighRefund(
  tx: Tx,
  actor: Actor,
  { orderId, what }: z.output<typeof weighSchema>,
): Promise<Result<Weighed, "forbidden" | "not_found" | "no_such_pieces" | "too_much">> {
  const no = forbid(actor, "orders.refund");
  if (no) return no;
  const order = await refundableOrder(tx, orderId);
  if (!order) return refusal("not_found");
  const worth = weighWish(order, what);
  if (!worth) return refusal("no_such_pieces");
  const left = order.total - order.refundedTotal;
  return worth.amount > left
    ? refusal("too_much", { amount: worth.amount, left })
    : success({ amount: worth.amount, left, unearned: await readUnearned(tx, order, worth) });
}
