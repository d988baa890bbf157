import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { keepStricter } from "./keep-stricter";
import { mergeRefusal } from "./merge-refusal";
import { moveBelongings } from "./move-belongings";
import type { mergeSchema } from "./schema";
import type { Merged, MergeRefusal } from "./types";

type Held = {
  id: string;
  version: number;
  email: string;
  name: string | null;
  hasAccount: boolean;
};
type Refused = "forbidden" | "not_found" | "changed_meanwhile" | MergeRefusal;

/**
 * Makes one customer of two: orders, addresses, notes, tags and saved products go to the one that stays, the stricter of
 * what both said about letters holds for both addresses, and the other's page leads on. It cannot be taken back. Orders
 * come into an account only when their buyer claims them, as before. Of two merges at once the second finds nothing.
 */
export async function mergeCustomers(
  tx: Tx,
  actor: Actor,
  { keepId, keepVersion, otherId, otherVersion }: z.output<typeof mergeSchema>,
  now: Date,
): Promise<Result<Merged, Refused>> {
  const no = forbid(actor, "customers.write");
  if (no) return no;
  if (keepId === otherId) return refusal("not_found");
  // Orders before customers, as everywhere: paying and refunding hold an order and then count it for its customer.
  await tx.$queryRaw`SELECT id FROM orders WHERE customer_id = ${otherId} ORDER BY id FOR UPDATE`;
  const held = await tx.$queryRaw<Held[]>`
    SELECT id, version, email::text, name, user_id IS NOT NULL AS "hasAccount" FROM customer
    WHERE id IN (${keepId}, ${otherId}) ORDER BY id FOR UPDATE`;
  const [keep, other] = [held.find(({ id }) => id === keepId), held.find(({ id }) => id === otherId)];
  if (!keep || !other) return refusal("not_found");
  if (keep.version !== keepVersion || other.version !== otherVersion) return refusal("changed_meanwhile");
  const reason = mergeRefusal(keep, other);
  if (reason) return refusal(reason);

  await keepStricter(tx, keep.email, other.email, now);
  const moved = await moveBelongings(tx, keepId, otherId, now);
  await tx.customer.delete({ where: { id: otherId } });
  await tx.customerMerge.updateMany({ where: { intoId: otherId }, data: { intoId: keepId } });
  await tx.customerMerge.create({ data: { formerId: otherId, intoId: keepId, at: now } });
  await tx.customerEmail.create({ data: { email: other.email, customerId: keepId } });
  await audit(
    tx,
    actor,
    {
      action: "customer.merge",
      entity: "customer",
      entityId: keepId,
      before: { id: otherId, name: other.name, email: other.email },
      after: { moved },
    },
    now,
  );
  return success({ id: keepId, orders: moved.orders });
}
