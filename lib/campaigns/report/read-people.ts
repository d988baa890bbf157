import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { RecipientState } from "@/lib/platform/generated/enums";

export type PeopleRow = {
  readonly variant: string | null;
  readonly state: RecipientState;
  readonly reason: string | null;
  readonly count: number;
  readonly delivered: number;
  readonly bounced: number;
  readonly complained: number;
  readonly clicked: number;
  readonly unsubscribed: number;
};

/**
 * The readers of a campaign added up by wording, state and reason, in one look at each.
 * @param until only of readers written to before this; for the wordings of a trial
 */
export function readPeople(tx: Tx, campaignId: string, until: Date | null = null): Promise<PeopleRow[]> {
  const within = until ? Prisma.sql`AND sent_at <= ${until}` : Prisma.empty;
  return tx.$queryRaw<PeopleRow[]>`
    SELECT variant, state::text AS state, CASE WHEN state IN ('refused', 'failed') THEN left(reason, 120) END AS reason,
      count(*)::int AS count, count(delivered_at)::int AS delivered, count(bounced_at)::int AS bounced,
      count(complained_at)::int AS complained, count(clicked_at)::int AS clicked, count(unsubscribed_at)::int AS unsubscribed
    FROM campaign_recipient WHERE campaign_id = ${campaignId} ${within} GROUP BY 1, 2, 3`;
}
