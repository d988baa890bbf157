import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { draftBasket } from "./draft-basket";

/** Throws a draft away that has not become an order. */
export async function deleteDraft(
  tx: Tx,
  actor: Actor,
  { draftId }: { draftId: string },
): Promise<Result<null, "forbidden" | "not_found">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const { count } = await tx.draftOrder.deleteMany({ where: { id: draftId, orderId: null } });
  if (count === 0) return refusal("not_found");
  await tx.basket.deleteMany({ where: { id: draftBasket(draftId) } });
  return success(null);
}
