import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { moveCampaign } from "./move-campaign";

/** Makes a campaign that has not begun a draft again. */
export async function unscheduleCampaign(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "wrong_state">> {
  const no = forbid(actor, "campaigns.send");
  if (no) return no;
  const moved = await moveCampaign(tx, actor, { id, to: "draft", action: "campaign.unschedule" }, now);
  return moved.ok ? success(undefined) : moved;
}
