import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { addSenderJob } from "./add-sender-job";
import { moveCampaign } from "./move-campaign";

/** Lets a campaign that stands still go on where it was. */
export async function resumeCampaign(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "wrong_state">> {
  const no = forbid(actor, "campaigns.send");
  if (no) return no;
  const from = await tx.campaign.count({ where: { id, state: "paused" } });
  if (from === 0) return refusal("wrong_state");
  const moved = await moveCampaign(tx, actor, { id, to: "sending", action: "campaign.resume" }, now);
  if (!moved.ok) return moved;
  await addSenderJob(tx, id);
  return success(undefined);
}
