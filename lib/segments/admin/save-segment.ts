import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { followSoon } from "../membership/follow-soon";
import { readSegment } from "./data";
import type { SegmentForm } from "./types";

type Refused = "forbidden" | "not_found" | "changed_meanwhile";
type Saved = { id: string; version: number };

/**
 * Saves a segment, or makes a new living one, and has everybody looked at when its rule is new. The rule of a frozen one
 * stays what it was made by. Refuses "changed_meanwhile" with what somebody else saved.
 */
export async function saveSegment(
  tx: Tx,
  actor: Actor,
  form: SegmentForm,
  now: Date,
): Promise<Result<Saved, Refused>> {
  const no = forbid(actor, "segments.edit");
  if (no) return no;
  const { name, description, rule } = form;
  if (form.id === null) {
    const id = createId("seg");
    await tx.segment.create({ data: { id, name, description, rule, createdAt: now, updatedAt: now } });
    await followSoon(tx);
    await audit(
      tx,
      actor,
      { ...about(id, "segment.create"), before: null, after: { name, description, rule } },
      now,
    );
    return success({ id, version: 1 });
  }
  const before = await readSegment(tx, form.id);
  if (!before) return refusal("not_found");
  const { kind } = before.segment;
  const ruled = kind === "living" && JSON.stringify(before.form.rule) !== JSON.stringify(rule);
  const changed = await tx.segment.updateMany({
    where: { id: form.id, version: form.version, hiddenAt: null },
    data: {
      ...{ name, description, updatedAt: now, version: { increment: 1 } },
      ...(ruled ? { rule, settledAt: null, sweptTo: null } : {}),
    },
  });
  if (changed.count === 0) return refusal("changed_meanwhile", meanwhile(form, before.form));
  if (ruled) await followSoon(tx);
  const pick = (of: SegmentForm) => ({
    name: of.name,
    description: of.description,
    ...(ruled ? { rule: of.rule } : {}),
  });
  await audit(
    tx,
    actor,
    { ...about(form.id, "segment.save"), before: pick(before.form), after: pick(form) },
    now,
  );
  return success({ id: form.id, version: form.version + 1 });
}

const about = (entityId: string, action: string) => ({ action, entity: "segment", entityId });

function meanwhile(mine: SegmentForm, theirs: SegmentForm) {
  const differs = (key: "name" | "description", label: string) =>
    mine[key] === theirs[key] ? [] : [{ label, mine: mine[key], theirs: theirs[key] }];
  const rules =
    JSON.stringify(mine.rule) === JSON.stringify(theirs.rule)
      ? []
      : [{ label: "Rule", mine: "as you wrote it", theirs: "written anew" }];
  return {
    version: theirs.version,
    fields: [...differs("name", "Name"), ...differs("description", "Description"), ...rules],
    values: { name: theirs.name, description: theirs.description, rule: theirs.rule },
  };
}
