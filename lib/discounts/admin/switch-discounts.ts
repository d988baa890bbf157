import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { where } from "@/lib/platform/lists/list-conditions";
import { selectionConditions } from "@/lib/platform/lists/selection-conditions";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { BulkDone, Selection } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { discountListSpec } from "./discount-list-spec";

/** Switches chosen offers on or off at once; those that are so already are left alone. */
export async function switchDiscounts(
  tx: Tx,
  actor: Actor,
  { selection, active }: { selection: Selection; active: boolean },
  now: Date,
): Promise<Result<BulkDone, "forbidden">> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const chosen = where(selectionConditions(discountListSpec(now), selection));
  const rows = await tx.$queryRaw<{ id: string; was: boolean }[]>`
    SELECT d.id, d.active AS was FROM discount_code d ${chosen} ORDER BY d.id FOR UPDATE`;
  const changing = rows.filter(({ was }) => was !== active).map(({ id }) => id);
  await tx.discount.updateMany({
    where: { id: { in: changing } },
    data: { active, version: { increment: 1 }, updatedAt: now },
  });
  for (const entityId of changing) {
    const change = { before: { active: !active }, after: { active } };
    await audit(tx, actor, { action: "discount.switch", entity: "discount", entityId, ...change }, now);
  }
  await refreshTags(tx, [cacheTags.discounts]);
  return success({ done: changing.length, skipped: rows.length - changing.length, undo: changing.join(",") });
}
