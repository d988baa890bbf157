import { editDiscount } from "@/lib/discounts/admin/editor/edit-discount";
import { emptyDiscountForm } from "@/lib/discounts/admin/editor/empty-discount-form";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, success } from "@/lib/values/result";
import type { NewReward } from "./types";

type Refused = "forbidden" | "not_found" | "changed_meanwhile" | "invalid";

/**
 * A new reward with a discount of its own, of which points buy single-use codes. It combines with everything: points are
 * the customer's own. Refuses "invalid" with a sentence a field.
 */
export async function addReward(
  tx: Tx,
  actor: Actor,
  { points, ...gives }: NewReward,
  now: Date,
): Promise<Result<{ id: string }, Refused>> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const form = {
    ...emptyDiscountForm(),
    ...gives,
    way: "codes" as const,
    title: `Reward for ${points} points`,
    combinesWith: ["product", "order", "delivery"],
  };
  const saved = await editDiscount(tx, actor, form, now);
  if (!saved.ok) return saved;
  const id = createId("rew");
  const discountId = saved.value.id;
  await tx.loyaltyReward.create({ data: { id, points, discountId, createdAt: now } });
  const entry = { action: "reward.add", entity: "reward", entityId: id, before: null };
  await audit(tx, actor, { ...entry, after: { points, discountId } }, now);
  return success({ id });
}
