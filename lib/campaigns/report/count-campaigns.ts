import type { Db } from "@/lib/platform/db";
import { readReport } from "./read-report";

const dayMs = 24 * 60 * 60 * 1000;
/** A purchase counts a week long, a refund may come later; after a month nobody counts any more. */
const countedDays = 30;
/** What is a day old is counted every quarter of an hour, what is a week old every two hours. */
const partOfAge = 100;

/** Counts what came of the campaigns of the last month and keeps it, the older the more rarely. */
export async function countCampaigns(db: Db, now: Date): Promise<void> {
  const since = new Date(now.getTime() - countedDays * dayMs);
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM campaign c LEFT JOIN campaign_figures f ON f.campaign_id = c.id
    WHERE c.started_at IS NOT NULL AND coalesce(c.finished_at, ${now}) > ${since}
      AND coalesce(f.counted_at, '-infinity') <= ${now}::timestamptz - (${now}::timestamptz - c.started_at) / ${partOfAge}::int
    ORDER BY c.started_at`;
  for (const { id } of due) await countCampaign(db, id, now);
}

async function countCampaign(db: Db, campaignId: string, now: Date): Promise<void> {
  const report = await readReport(db, campaignId, now);
  if (!report) return;
  const { clicked, unsubscribed } = report.people;
  const { buyers, orders, money } = report.bought;
  const counted = {
    ...{ clicked, unsubscribed, buyers, orders, money: BigInt(Math.round(money)) },
    ...{ report, countedAt: now },
  };
  await db.campaignFigures.upsert({
    where: { campaignId },
    create: { campaignId, ...counted },
    update: counted,
  });
}
