import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { localDay } from "../../local-day";
import type { RemoveTaxRate } from "../types";

/** Takes back a change of a rate that has not begun yet; the rate before it then goes on until the next change. */
export async function removeTaxRate(
  tx: Tx,
  actor: Actor,
  { id }: RemoveTaxRate,
  now: Date,
): Promise<Result<void, "forbidden" | "not_found" | "already_charged">> {
  const no = forbid(actor, "delivery.write");
  if (no) return no;
  const rate = await tx.taxRate.findUnique({ where: { id } });
  if (!rate) return refusal("not_found");
  const today = new Date(`${localDay(now, (await readShop(tx)).money.timeZone)}T00:00:00Z`);
  const removed = await tx.taxRate.deleteMany({ where: { id, validFrom: { gt: today } } });
  if (removed.count === 0) return refusal("already_charged");
  const { country, region, taxClass, validFrom, validUntil, ratePpm, name } = rate;
  await tx.taxRate.updateMany({
    where: { country, region, taxClass, validUntil: validFrom },
    data: { validUntil },
  });
  const was = { country, region, taxClass, ratePpm, name, from: validFrom.toISOString().slice(0, 10) };
  await audit(
    tx,
    actor,
    { action: "tax.remove", entity: "tax", entityId: id, before: was, after: null },
    now,
  );
  await refreshTags(tx, [cacheTags.delivery]);
  return success(undefined);
}
