import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { fillHolidays } from "../../fill-holidays";
import { readDeliveryPlan } from "../data";
import type { SavedPlan, SavePlan } from "../types";
import { othersPlan } from "./others-plan";
import { planChange } from "./plan-change";
import { writePlan } from "./write-plan";

/**
 * Replaces the whole plan of delivery as its next version and has the shop quote by it from then on. Orders that were placed
 * keep what they agreed. Two editors who began with the same version: the second is refused with "changed_meanwhile" and
 * gets the plan as it is now.
 */
export async function saveDeliveryPlan(
  tx: Tx,
  actor: Actor,
  { version, plan }: SavePlan,
  now: Date,
): Promise<Result<SavedPlan, "forbidden" | "changed_meanwhile">> {
  const no = forbid(actor, "delivery.write");
  if (no) return no;
  const before = await readDeliveryPlan(tx);
  // The key decides between two who save at the same moment.
  const next = { version: version + 1, at: now, actor: actorKey(actor), actorName: actor.name, plan };
  const claimed =
    before.version === version
      ? await tx.deliveryVersion.createMany({ data: [next], skipDuplicates: true })
      : null;
  if (claimed?.count !== 1) return refusal("changed_meanwhile", othersPlan(plan, await readDeliveryPlan(tx)));
  await writePlan(tx, plan, now);
  const after = await readDeliveryPlan(tx);
  await tx.deliveryVersion.update({ where: { version: after.version }, data: { plan: after.plan } });
  await audit(
    tx,
    actor,
    { action: "delivery.save", entity: "delivery", entityId: "plan", ...planChange(before.plan, after.plan) },
    now,
  );
  await fillHolidays(tx, now);
  await refreshTags(tx, [cacheTags.delivery]);
  return success(after);
}
