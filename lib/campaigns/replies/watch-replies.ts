import type { Tx } from "@/lib/platform/db";
import { pauseCampaign } from "../sending/pause-campaign";
import { unwelcome } from "./unwelcome";

/**
 * Holds a campaign when too many of its letters come back or are called spam; asked again and again while it is sent, and
 * when the mail service tells of letters.
 */
export async function watchReplies(tx: Tx, campaignId: string, now: Date): Promise<void> {
  const [row] = await tx.$queryRaw<{ sent: number; complaints: number; last: number; bounced: number }[]>`
    SELECT c.sent, (SELECT count(*)::int FROM campaign_recipient WHERE campaign_id = c.id AND complained_at IS NOT NULL) AS complaints,
      l.last, l.bounced
    FROM campaign c, LATERAL (
      SELECT count(*)::int AS last, count(bounced_at)::int AS bounced FROM (
        SELECT bounced_at FROM campaign_recipient WHERE campaign_id = c.id AND state = 'sent' ORDER BY send_after DESC, id DESC LIMIT 1000
      ) newest
    ) l WHERE c.id = ${campaignId} AND c.state = 'sending'`;
  const why = row && unwelcome(row);
  if (why) await pauseCampaign(tx, { kind: "system", name: "worker" }, { id: campaignId, why }, now);
}
