import type { Tx } from "@/lib/platform/db";
import { addSenderJob } from "../sending/add-sender-job";
import { moveCampaign } from "../sending/move-campaign";
import { slowly } from "./slowly";

/** Sees to what comes after a run: another one when there is more to do, at its time; else the campaign is sent. */
export async function nextRun(tx: Tx, campaignId: string, now: Date): Promise<void> {
  const campaign = await tx.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  if (campaign.state !== "sending" || !campaign.gatheredAt) return;
  const open = await tx.campaignBatch.findFirst({ where: { campaignId, doneAt: null } });
  if (open) return addSenderJob(tx, campaignId);
  const [waiting] = await tx.$queryRaw<{ next: Date | null }[]>`
    SELECT min(send_after) AS next FROM campaign_recipient WHERE campaign_id = ${campaignId} AND state = 'waiting'`;
  if (waiting?.next) {
    const { next: slow } = await slowly(tx, campaign, now);
    const times = [waiting.next, slow ?? now, (await waitsForWinner(tx, campaignId, now)) ? soon(now) : now];
    return addSenderJob(tx, campaignId, new Date(Math.max(...times.map(Number))));
  }
  const move = { id: campaignId, to: "sent", action: "campaign.sent" } as const;
  await moveCampaign(tx, { kind: "system", name: "worker" }, { ...move, with: { finishedAt: now } }, now);
}

/** Whether those who are due are only waiting for the last letters of a trial. */
async function waitsForWinner(tx: Tx, campaignId: string, now: Date): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT FROM campaign c WHERE c.id = ${campaignId} AND c.trial_share IS NOT NULL AND c.winner IS NULL AND NOT EXISTS (
      SELECT FROM campaign_recipient r WHERE r.campaign_id = c.id AND r.state = 'waiting' AND r.send_after <= ${now} AND r.variant IS NOT NULL)`;
  return rows.length > 0;
}

function soon(now: Date): Date {
  return new Date(now.getTime() + 10_000);
}
