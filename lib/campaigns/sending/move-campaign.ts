import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import type { CampaignState } from "@/lib/platform/generated/enums";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { campaignMoves } from "./campaign-moves";

type Move = {
  readonly id: string;
  readonly to: CampaignState;
  /** What it does, for the audit log: "campaign.pause". */
  readonly action: string;
  /** Only if it is at this version. */
  readonly version?: number;
  readonly why?: string | null;
  readonly with?: Omit<Prisma.CampaignUncheckedUpdateManyInput, "state">;
};

/**
 * Brings a campaign into another state, with who did it in the audit log and the fact in the journal. Of two at once the
 * first one counts.
 * @returns where it came from; "wrong_state" also when it is at another version
 */
export async function moveCampaign(
  tx: Tx,
  actor: Actor,
  { id, to, action, version, why = null, with: more = {} }: Move,
  now: Date,
): Promise<Result<CampaignState, "forbidden" | "wrong_state">> {
  const no = forbid(actor, "campaigns.send");
  if (no) return no;
  const before = await tx.campaign.findUnique({ where: { id }, select: { state: true } });
  if (!before || !campaignMoves[to].includes(before.state)) return refusal("wrong_state");
  const { count } = await tx.campaign.updateMany({
    where: { id, state: before.state, ...(version === undefined ? {} : { version }) },
    data: { ...more, state: to, pausedWhy: to === "paused" ? why : null, updatedAt: now },
  });
  if (count === 0) return refusal("wrong_state");
  const from = before.state;
  await record(tx, { type: "campaign_moved", data: { campaignId: id, from, to, why } }, now);
  await audit(
    tx,
    actor,
    {
      ...{ action, entity: "campaign", entityId: id },
      ...{ before: { state: from }, after: { state: to, ...(why === null ? {} : { why }) } },
    },
    now,
  );
  return success(from);
}
