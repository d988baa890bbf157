import { endPrices } from "@/lib/catalogue/prices/end-prices";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Makes a scheduled sale a draft again. Refuses "has_begun" from its first window on: somebody may have seen it. */
export async function unscheduleSale(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "has_begun">> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const taken = await tx.sale.updateMany({
    where: {
      ...{ id, state: "scheduled", opensAt: { gt: now } },
      windows: { none: { opensAt: { lte: now } } },
    },
    data: { state: "draft", version: { increment: 1 }, updatedAt: now },
  });
  if (taken.count === 0) return refusal("has_begun");
  await endPrices(tx, id, now);
  await audit(
    tx,
    actor,
    { action: "sale.unschedule", entity: "sale", entityId: id, before: null, after: null },
    now,
  );
  return success(undefined);
}
