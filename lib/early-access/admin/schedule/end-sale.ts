import { endPrices } from "@/lib/catalogue/prices/end-prices";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { recallLetters } from "../../letters/recall-letters";

/**
 * Ends a sale that has begun, windows and all, before its time; letters about it that were not sent yet stay unsent. What lies in baskets at its price keeps it until the moment
 * it was promised. Refuses "not_running" when it has not begun or is over already.
 */
export async function endSale(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "not_running">> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const ended = await tx.sale.updateMany({
    where: {
      ...{ id, state: "scheduled", endedAt: null, endsAt: { gt: now } },
      OR: [{ opensAt: { lte: now } }, { windows: { some: { opensAt: { lte: now } } } }],
    },
    data: { endedAt: now, version: { increment: 1 }, updatedAt: now },
  });
  if (ended.count === 0) return refusal("not_running");
  await endPrices(tx, id, now);
  await recallLetters(tx, { saleId: id });
  await audit(
    tx,
    actor,
    { action: "sale.end", entity: "sale", entityId: id, before: null, after: { endedAt: now } },
    now,
  );
  return success(undefined);
}
