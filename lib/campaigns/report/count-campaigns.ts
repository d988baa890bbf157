import type { Tx } from "@/lib/platform/db";
import { readBought } from "./read-bought";

const dayMs = 24 * 60 * 60 * 1000;
/** A purchase counts a week long, a refund may come later; after a month nobody looks at every five minutes. */
const countedDays = 30;

/** Counts what came of the campaigns of the last month, for the list of them. */
export async function countCampaigns(tx: Tx, now: Date): Promise<void> {
  const since = new Date(now.getTime() - countedDays * dayMs);
  const campaigns = await tx.campaign.findMany({
    where: { startedAt: { not: null }, OR: [{ finishedAt: null }, { finishedAt: { gt: since } }] },
    select: { id: true },
  });
  for (const { id } of campaigns) await countCampaign(tx, id, now);
}

async function countCampaign(tx: Tx, campaignId: string, now: Date): Promise<void> {
  const [people] = await tx.$queryRaw<{ clicked: number; unsubscribed: number }[]>`
    SELECT count(clicked_at)::int AS clicked, count(unsubscribed_at)::int AS unsubscribed
    FROM campaign_recipient WHERE campaign_id = ${campaignId}`;
  const { buyers = 0, orders = 0, money = 0 } = (await readBought(tx, campaignId)).get("") ?? {};
  const counted = {
    ...{ clicked: people?.clicked ?? 0, unsubscribed: people?.unsubscribed ?? 0 },
    ...{ buyers, orders, money: BigInt(Math.round(money)), countedAt: now },
  };
  await tx.campaignFigures.upsert({
    where: { campaignId },
    create: { campaignId, ...counted },
    update: counted,
  });
}
