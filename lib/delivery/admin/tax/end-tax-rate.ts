import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { localDay } from "../../local-day";
import type { EndTaxRate } from "../types";

/** Has the shop charge no such tax from a day on, today or later; only of a rate that has no end yet. */
export async function endTaxRate(
  tx: Tx,
  actor: Actor,
  { id, until }: EndTaxRate,
  now: Date,
): Promise<Result<void, "forbidden" | "not_found" | "in_the_past">> {
  const no = forbid(actor, "delivery.write");
  if (no) return no;
  if (until < localDay(now, (await readShop(tx)).money.timeZone)) return refusal("in_the_past");
  const day = new Date(`${until}T00:00:00Z`);
  const ended = await tx.taxRate.updateMany({
    where: { id, validUntil: null, validFrom: { lt: day } },
    data: { validUntil: day },
  });
  if (ended.count === 0) return refusal("not_found");
  const change = { action: "tax.end", entity: "tax", entityId: id };
  await audit(tx, actor, { ...change, before: { until: null }, after: { until } }, now);
  await refreshTags(tx, [cacheTags.delivery]);
  return success(undefined);
}
