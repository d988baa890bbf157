import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { AddHoliday } from "../types";

/** Notes a day of the owner's own on which nothing is sent (their country) or brought (a destination's). */
export async function addHoliday(
  tx: Tx,
  actor: Actor,
  { country, day, name }: AddHoliday,
  now: Date,
): Promise<Result<void, "forbidden" | "already_a_holiday">> {
  const no = forbid(actor, "delivery.write");
  if (no) return no;
  const row = { country, day: new Date(`${day}T00:00:00Z`), name, own: true };
  const added = await tx.holiday.createMany({ data: [row], skipDuplicates: true });
  if (added.count === 0) return refusal("already_a_holiday");
  const change = { action: "holiday.add", entity: "holiday", entityId: `${country} ${day}` };
  await audit(tx, actor, { ...change, before: null, after: { country, day, name } }, now);
  await refreshTags(tx, [cacheTags.delivery]);
  return success(undefined);
}
