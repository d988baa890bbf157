import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import type { DiscountRefusal } from "./types";

type Locked = {
  id: string;
  active: boolean;
  started: boolean;
  ended: boolean;
  free: boolean;
  taken: boolean;
  mine: boolean;
};

/**
 * Sets one use of a code aside for an order under way, so that a code with ten uses is never granted eleven times.
 * The code's row is locked first: orders that want the same code pass one after the other. The same order may ask twice.
 */
export async function holdDiscount(
  tx: Tx,
  { code, orderId, email }: { code: string; orderId: string; email: string },
  now: Date,
): Promise<Result<{ codeId: string }, DiscountRefusal>> {
  const [lock] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM discount_code WHERE code = ${code}::citext FOR UPDATE`;
  if (!lock) return refusal("unknown_code");
  const [found] = await tx.$queryRaw<Locked[]>`
    SELECT d.id, d.active,
      coalesce(d.starts_at <= ${now}, true) AS started,
      coalesce(d.ends_at <= ${now}, false) AS ended,
      coalesce(d.used < d.usage_limit, true) AS free,
      d.once_per_customer AND EXISTS (
        SELECT FROM discount_redemption r
        WHERE r.code_id = d.id AND r.email = ${email}::citext AND r.state <> 'released' AND r.order_id <> ${orderId}
      ) AS taken,
      EXISTS (SELECT FROM discount_redemption r WHERE r.order_id = ${orderId} AND r.code_id = d.id AND r.state <> 'released') AS mine
    FROM discount_code d WHERE d.id = ${lock.id}`;
  if (!found?.active) return refusal("unknown_code");
  if (found.mine) return success({ codeId: found.id });
  if (!found.started) return refusal("not_started");
  if (found.ended) return refusal("ended");
  if (!found.free) return refusal("used_up");
  if (found.taken) return refusal("already_used");
  await tx.$executeRaw`
    INSERT INTO discount_redemption (id, code_id, order_id, email, state, created_at)
    VALUES (${createId("redm")}, ${found.id}, ${orderId}, ${email}::citext, 'held', ${now})
    ON CONFLICT (order_id) DO UPDATE SET code_id = excluded.code_id, email = excluded.email, state = 'held', ended_at = NULL`;
  await tx.$executeRaw`UPDATE discount_code SET used = used + 1 WHERE id = ${found.id}`;
  return success({ codeId: found.id });
}
