import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { HolidayWorking } from "../types";

/** Says that a holiday is a working day all the same, or takes that back. Setting what is set changes nothing. */
export async function setHolidayWorking(
  tx: Tx,
  actor: Actor,
  { country, day, working }: HolidayWorking,
  now: Date,
): Promise<Result<void, "forbidden" | "not_found">> {
  const no = forbid(actor, "delivery.write");
  if (no) return no;
  const key = { country, day: new Date(`${day}T00:00:00Z`) };
  const changed = await tx.holiday.updateMany({ where: { ...key, working: !working }, data: { working } });
  if (changed.count === 0)
    return (await tx.holiday.count({ where: key })) > 0 ? success(undefined) : refusal("not_found");
  const change = { action: "holiday.switch", entity: "holiday", entityId: `${country} ${day}` };
  await audit(tx, actor, { ...change, before: { working: !working }, after: { working } }, now);
  await refreshTags(tx, [cacheTags.delivery]);
  return success(undefined);
}
