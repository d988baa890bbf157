import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { localDay } from "../../local-day";
import type { AddTaxRate } from "../types";

/**
 * Has a rate hold from a day on. The one before it ends that day; a later one that is noted already begins as it did.
 * Orders carry the tax they were charged, so nothing that was sold changes. A change cannot begin in the past, except where
 * there was no rate at all.
 */
export async function addTaxRate(
  tx: Tx,
  actor: Actor,
  { from, ...rate }: AddTaxRate,
  now: Date,
): Promise<Result<string, "forbidden" | "in_the_past" | "already_changes_then" | "changed_meanwhile">> {
  const no = forbid(actor, "delivery.write");
  if (no) return no;
  const { country, region, taxClass } = rate;
  const same = { country, region, taxClass };
  const day = new Date(`${from}T00:00:00Z`);
  const today = localDay(now, (await readShop(tx)).money.timeZone);
  if (from < today && (await tx.taxRate.count({ where: same })) > 0) return refusal("in_the_past");
  if ((await tx.taxRate.count({ where: { ...same, validFrom: day } })) > 0)
    return refusal("already_changes_then");
  const before = await tx.taxRate.findFirst({
    where: { ...same, validFrom: { lt: day }, OR: [{ validUntil: null }, { validUntil: { gt: day } }] },
  });
  const after = await tx.taxRate.findFirst({
    where: { ...same, validFrom: { gt: day } },
    orderBy: { validFrom: "asc" },
  });
  if (before) {
    const { id, validUntil } = before;
    const ended = await tx.taxRate.updateMany({ where: { id, validUntil }, data: { validUntil: day } });
    if (ended.count === 0) return refusal("changed_meanwhile");
  }
  const id = createId("tax");
  // The database lets one beginning a day and one rate without an end be written.
  const added = await tx.taxRate.createMany({
    data: [{ id, ...rate, validFrom: day, validUntil: after?.validFrom ?? null }],
    skipDuplicates: true,
  });
  if (added.count === 0) return refusal("changed_meanwhile");
  const was = before && { ratePpm: before.ratePpm, name: before.name, until: from };
  await audit(
    tx,
    actor,
    { action: "tax.change", entity: "tax", entityId: id, before: was, after: { ...rate, from } },
    now,
  );
  await refreshTags(tx, [cacheTags.delivery]);
  return success(id);
}
