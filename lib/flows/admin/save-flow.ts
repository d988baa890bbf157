import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { flowPlanSchema } from "../plan/schema";
import { makeOwn } from "./make-own";
import { readyKeyOf } from "./ready-id";
import type { FlowForm } from "./types";

type Refused = "forbidden" | "not_found" | "changed_meanwhile";

/**
 * Saves the draft of a flow, or makes a new one. Whoever is in it, and whoever comes into it, notices nothing until the draft is
 * published. Refuses "changed_meanwhile" with what somebody else saved.
 */
export async function saveFlow(
  tx: Tx,
  actor: Actor,
  form: FlowForm,
  now: Date,
): Promise<Result<{ id: string; version: number }, Refused>> {
  const no = forbid(actor, "flows.write");
  if (no) return no;
  const { name, description, plan } = form;
  if (form.id === null) {
    const id = createId("flow");
    await tx.flow.create({ data: { id, name, description, draft: plan, createdAt: now, updatedAt: now } });
    await audit(tx, actor, { ...about(id, "flow.create"), before: null, after: { name } }, now);
    return success({ id, version: 1 });
  }
  const id = await makeOwn(tx, form.id, now);
  const row = id && (await tx.flow.findUnique({ where: { id } }));
  if (!id || !row) return refusal("not_found");
  const version = readyKeyOf(form.id) === null ? form.version : 1;
  const saved = await tx.flow.updateMany({
    where: { id, revision: version },
    data: { name, description, draft: plan, revision: { increment: 1 }, updatedAt: now },
  });
  const before = flowPlanSchema.parse(row.draft);
  if (saved.count === 0) return refusal("changed_meanwhile", meanwhile(form, row, before));
  const ways = JSON.stringify(before) === JSON.stringify(plan) ? {} : { way: "written anew" };
  const change = {
    before: { name: row.name, description: row.description },
    after: { name, description, ...ways },
  };
  await audit(tx, actor, { ...about(id, "flow.save"), ...change }, now);
  return success({ id, version: version + 1 });
}

const about = (entityId: string, action: string) => ({ action, entity: "flow", entityId });

function meanwhile(
  mine: FlowForm,
  row: { name: string; description: string; revision: number },
  plan: FlowForm["plan"],
) {
  const differs = (key: "name" | "description", label: string) =>
    mine[key] === row[key] ? [] : [{ label, mine: mine[key], theirs: row[key] }];
  const ways =
    JSON.stringify(mine.plan) === JSON.stringify(plan)
      ? []
      : [{ label: "Steps", mine: "as you wrote them", theirs: "written anew" }];
  const { name, description } = row;
  return {
    version: row.revision,
    fields: [...differs("name", "Name"), ...differs("description", "Description"), ...ways],
    values: { name, description, plan, version: row.revision },
  };
}
