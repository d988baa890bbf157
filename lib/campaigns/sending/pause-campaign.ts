import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { moveCampaign } from "./move-campaign";
import type { PauseReason } from "./types";

/** Holds a campaign that is being sent. What is with the mail service at this moment still goes out: some hundred letters. */
export async function pauseCampaign(
  tx: Tx,
  actor: Actor,
  { id, why = "asked" }: { readonly id: string; readonly why?: PauseReason },
  now: Date,
): Promise<Result<void, "forbidden" | "wrong_state">> {
  const no = forbid(actor, "campaigns.send");
  if (no) return no;
  const moved = await moveCampaign(tx, actor, { id, to: "paused", action: "campaign.pause", why }, now);
  return moved.ok ? success(undefined) : moved;
}
