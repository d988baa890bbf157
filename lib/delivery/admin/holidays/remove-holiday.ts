import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { HolidayKey } from "../types";

/** Takes back a day the owner added. Those of the calendar are switched off instead, or they would come back by themselves. */
export async function removeHoliday(
  tx: Tx,
  actor: Actor,
  { country, day }: HolidayKey,
  now: Date,
): Promise<Result<void, "forbidden" | "not_found">> {
  const no = forbid(actor, "delivery.write");
  if (no) return no;
  const where = { country, day: new Date(`${day}T00:00:00Z`), own: true };
  const [row] = await tx.holiday.findMany({ where, select: { name: true } });
  const removed = await tx.holiday.deleteMany({ where });
  if (!row || removed.count === 0) return refusal("not_found");
  const change = { action: "holiday.remove", entity: "holiday", entityId: `${country} ${day}` };
  await audit(tx, actor, { ...change, before: { country, day, name: row.name }, after: null }, now);
  await refreshTags(tx, [cacheTags.delivery]);
  return success(undefined);
}
