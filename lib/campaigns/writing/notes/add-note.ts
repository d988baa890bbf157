import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { memberOf } from "../member-of";
import type { noteSchema } from "../schema";

/** Says something about a letter to the others who work on it. Whoever may read campaigns may: a remark changes nothing. */
export async function addNote(
  tx: Tx,
  actor: Actor,
  { campaignId, text }: z.output<typeof noteSchema>,
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "not_found">> {
  const no = forbid(actor, "campaigns.read");
  if (no) return no;
  const there = await tx.campaign.findUnique({ where: { id: campaignId }, select: { id: true } });
  if (!there) return refusal("not_found");
  const id = createId("note");
  await tx.campaignNote.create({ data: { id, campaignId, byId: memberOf(actor), text, at: now } });
  await audit(
    tx,
    actor,
    { action: "campaign.note", entity: "campaign", entityId: campaignId, before: null, after: { text } },
    now,
  );
  return success({ id });
}
