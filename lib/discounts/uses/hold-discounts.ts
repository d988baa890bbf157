import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import type { DiscountRefusal } from "../types";

export type Wanted = {
  readonly id: string;
  /** The single-use code it was asked for with; null when its own code or none was. */
  readonly uniqueCode: string | null;
};

type Locked = {
  id: string;
  active: boolean;
  started: boolean;
  ended: boolean;
  free: boolean;
  taken: boolean;
  mine: boolean;
  /** For a first order, and another one of this person's has it. */
  elsewhere: boolean;
  /** For a segment that the order's customer is not in now. */
  outside: boolean;
  /** For a step of the points programme that the order's customer is not on now. */
  below: boolean;
};

/**
 * Sets one use of each discount aside for an order under way, so that one with ten uses is never granted eleven times.
 * The rules' rows are locked first, always in the same order: orders that want the same discounts pass one after the other
 * and never wait for each other in a ring. The same order may ask twice. A refusal leaves earlier holds behind: the caller
 * rolls back.
 */
export async function holdDiscounts(
  tx: Tx,
  { discounts, orderId, email }: { discounts: readonly Wanted[]; orderId: string; email: string },
  now: Date,
): Promise<Result<void, DiscountRefusal>> {
  const wanted = [...discounts].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (wanted.length === 0) return success(undefined);
  const ids = wanted.map((one) => one.id);
  await tx.$queryRaw`SELECT id FROM discount_code WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`;
  const found = await tx.$queryRaw<Locked[]>`
    SELECT d.id, d.active,
      coalesce(d.starts_at <= ${now}, true) AS started,
      coalesce(d.ends_at <= ${now}, false) AS ended,
      coalesce(d.used < d.usage_limit, true) AS free,
      coalesce(d.per_customer_limit <= (
        SELECT count(*) FROM discount_redemption r
        WHERE r.code_id = d.id AND r.email = ${email}::citext AND r.state <> 'released' AND r.order_id <> ${orderId}
      ), false) AS taken,
      EXISTS (SELECT FROM discount_redemption r WHERE r.order_id = ${orderId} AND r.code_id = d.id AND r.state <> 'released') AS mine,
      d.audience = 'first_order' AND EXISTS (SELECT FROM discount_redemption r
        WHERE r.code_id = d.id AND r.email = ${email}::citext AND r.state <> 'released' AND r.order_id <> ${orderId}) AS elsewhere,
      d.audience = 'segment' AND NOT EXISTS (SELECT FROM orders o JOIN segment_membership m ON m.customer_id = o.customer_id
        WHERE o.id = ${orderId} AND m.segment_id = ANY(d.audience_segments) AND m.left_at IS NULL) AS outside,
      d.audience = 'tier' AND NOT EXISTS (SELECT FROM orders o WHERE o.id = ${orderId} AND step_of(o.customer_id) = ANY(d.audience_tiers)) AS below
    FROM discount_code d WHERE d.id IN (${Prisma.join(ids)})`;
  for (const one of wanted) {
    const rule = found.find((row) => row.id === one.id);
    if (rule?.mine) continue;
    const no = refusalOf(rule);
    if (no) return refusal(no);
    const held = await hold(tx, { ...one, orderId, email }, now);
    if (!held.ok) return held;
  }
  return success(undefined);
}

function refusalOf(rule: Locked | undefined): DiscountRefusal | null {
  if (!rule?.active) return "unknown_code";
  if (!rule.started) return "not_started";
  if (rule.ended) return "ended";
  if (!rule.free) return "used_up";
  if (rule.elsewhere) return "not_first_order";
  if (rule.outside) return "not_in_group";
  if (rule.below) return "not_on_step";
  return rule.taken ? "already_used" : null;
}

async function hold(
  tx: Tx,
  { id, uniqueCode, orderId, email }: Wanted & { orderId: string; email: string },
  now: Date,
): Promise<Result<void, "used_up">> {
  if (uniqueCode !== null) {
    const spent = await tx.$executeRaw`
      UPDATE unique_code SET used = true WHERE code = ${uniqueCode}::citext AND discount_id = ${id} AND NOT used`;
    if (spent === 0) return refusal("used_up");
  }
  await tx.$executeRaw`
    INSERT INTO discount_redemption (id, code_id, order_id, unique_code, email, state, created_at)
    VALUES (${createId("redm")}, ${id}, ${orderId}, ${uniqueCode}::citext, ${email}::citext, 'held', ${now})
    ON CONFLICT (order_id, code_id) DO UPDATE
      SET unique_code = excluded.unique_code, email = excluded.email, state = 'held', ended_at = NULL`;
  await tx.$executeRaw`UPDATE discount_code SET used = used + 1 WHERE id = ${id}`;
  return success(undefined);
}
