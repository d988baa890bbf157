import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { followSoon } from "../membership/follow-soon";
import { asksOfViews } from "../rules/asks-of-views";
import { readSegment } from "./data";

/**
 * Makes a list of those who meet a segment's rule now, which nobody enters or leaves afterwards; the worker fills it. Refuses
 * "asks_of_views" for a rule about what people looked at: whoever takes that permission back has to leave.
 */
export async function freezeSegment(
  tx: Tx,
  actor: Actor,
  { id: from, name }: { readonly id: string; readonly name: string },
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "not_found" | "asks_of_views">> {
  const no = forbid(actor, "segments.edit");
  if (no) return no;
  const found = await readSegment(tx, from);
  if (!found) return refusal("not_found");
  const { rule, description } = found.form;
  if (asksOfViews(rule)) return refusal("asks_of_views");
  const id = createId("seg");
  await tx.segment.create({
    data: { id, name, description, kind: "frozen", rule, createdAt: now, updatedAt: now },
  });
  await followSoon(tx);
  await audit(
    tx,
    actor,
    { action: "segment.freeze", entity: "segment", entityId: id, before: null, after: { name, from } },
    now,
  );
  return success({ id });
}
