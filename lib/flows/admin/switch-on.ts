import { birthdayTopic } from "@/lib/newsletter/birthday/birthday-topic";
import { similarTopic } from "@/lib/newsletter/similar/similar-words";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { flowFacts } from "../plan/flow-facts";
import { flowPlanSchema } from "../plan/schema";
import type { FlowPlan } from "../plan/types";
import { wayThrough } from "../plan/way-through";
import { makeOwn } from "./make-own";
import { readyKeyOf } from "./ready-id";

type Refused =
  | "forbidden"
  | "not_found"
  | "changed_meanwhile"
  | "no_letter"
  | "no_subject"
  | "no_topic"
  | "not_asked"
  | "no_segment";

/**
 * Lets people come into a flow as its draft is now. A draft that differs from the last version becomes the next one; whoever is in
 * it goes on in the version they began. Refuses "changed_meanwhile" when the draft is not the one that was looked at.
 */
export async function switchOn(
  tx: Tx,
  actor: Actor,
  asked: { readonly id: string; readonly version: number },
  now: Date,
): Promise<Result<{ id: string; number: number }, Refused>> {
  const no = forbid(actor, "flows.switch");
  if (no) return no;
  const id = await makeOwn(tx, asked.id, now);
  const version = readyKeyOf(asked.id) === null ? asked.version : 1;
  if (!id) return refusal("not_found");
  const [flow] = await tx.$queryRaw<
    { draft: unknown; revision: number; on: boolean; versionId: string | null }[]
  >`
    SELECT draft, revision, "on", version_id AS "versionId" FROM flow WHERE id = ${id} FOR UPDATE`;
  if (!flow) return refusal("not_found");
  if (flow.revision !== version) return refusal("changed_meanwhile");
  const plan = flowPlanSchema.parse(flow.draft);
  const fault = await faultOf(tx, plan);
  if (fault) return refusal(fault);
  const last = await tx.flowVersion.findFirst({ where: { flowId: id }, orderBy: { number: "desc" } });
  const same = last && JSON.stringify(flowPlanSchema.parse(last.plan)) === JSON.stringify(plan);
  const published = same
    ? last
    : await tx.flowVersion.create({
        data: {
          ...{ id: createId("fver"), flowId: id, number: (last?.number ?? 0) + 1, plan },
          ...{ publishedAt: now, publishedBy: actor.name },
        },
      });
  await tx.flow.update({
    where: { id },
    data: { on: true, versionId: published.id, hears: flowFacts(plan), updatedAt: now },
  });
  await audit(
    tx,
    actor,
    {
      ...{ action: flow.on ? "flow.publish" : "flow.switch_on", entity: "flow", entityId: id },
      ...{ before: null, after: { version: published.number } },
    },
    now,
  );
  return success({ id, number: published.number });
}

/** Why a plan cannot be switched on; null when it can. */
async function faultOf(tx: Tx, plan: FlowPlan): Promise<Exclude<Refused, "forbidden"> | null> {
  const steps = [...wayThrough(plan.steps).values()].map(({ step }) => step);
  const letters = steps.filter((step) => step.kind === "letter");
  if (letters.length === 0) return "no_letter";
  if (letters.some(({ wording }) => wording.subject.trim() === "")) return "no_subject";
  const { newsletter } = await readShop(tx);
  if (plan.start.kind === "browsed") return newsletter.browsing ? null : "not_asked";
  const known = new Set([similarTopic, birthdayTopic, ...newsletter.topics.map(({ key }) => key)]);
  if (plan.topics.some((topic) => !known.has(topic))) return "no_topic";
  if (plan.start.kind !== "segment_entered") return null;
  const segment = await tx.segment.findFirst({ where: { id: plan.start.segmentId, hiddenAt: null } });
  return segment ? null : "no_segment";
}
