import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { settleNoteSchema } from "../schema";

/** Notes that what a remark asked for was done, or that it was not after all. */
export async function settleNote(
  tx: Tx,
  actor: Actor,
  { id, done }: z.output<typeof settleNoteSchema>,
  now: Date,
): Promise<Result<void, "forbidden" | "not_found">> {
  const no = forbid(actor, "campaigns.read");
  if (no) return no;
  const note = await tx.campaignNote.findUnique({ where: { id } });
  if (!note) return refusal("not_found");
  const { count } = await tx.campaignNote.updateMany({
    where: { id, doneAt: done ? null : { not: null } },
    data: { doneAt: done ? now : null },
  });
  if (count === 0) return success(undefined);
  const about = { action: "campaign.settle_note", entity: "campaign", entityId: note.campaignId };
  await audit(tx, actor, { ...about, before: { done: !done }, after: { done } }, now);
  return success(undefined);
}
