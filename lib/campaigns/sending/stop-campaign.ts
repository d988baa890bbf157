import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { moveCampaign } from "./move-campaign";

/** Ends a campaign for good: whoever has not got it never will. What is with the mail service at this moment still goes out. */
export async function stopCampaign(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "wrong_state">> {
  const no = forbid(actor, "campaigns.send");
  if (no) return no;
  const moved = await moveCampaign(
    tx,
    actor,
    { id, to: "stopped", action: "campaign.stop", with: { finishedAt: now } },
    now,
  );
  return moved.ok ? success(undefined) : moved;
}
