import type { LetterEvent } from "@/lib/mail/inbox/claim-events";
import type { Tx } from "@/lib/platform/db";
import { watchReplies } from "./watch-replies";

type Mark = {
  id: bigint;
  what: "delivered" | "bounced" | "complained" | "failed";
  why: string | null;
  at: Date;
};

function markOf({ type, data, receivedAt: at }: LetterEvent): Mark[] {
  const recipient = data.tags?.recipient;
  if (!recipient || !/^\d{1,18}$/.test(recipient)) return [];
  const mark = (what: Mark["what"], why: string | null = null) => [{ id: BigInt(recipient), what, why, at }];
  switch (type) {
    case "email.delivered":
      return mark("delivered");
    case "email.bounced":
      return data.bounce?.type === "Permanent" ? mark("bounced") : [];
    case "email.complained":
      return mark("complained");
    case "email.failed":
      return mark("failed", (data.failed?.reason ?? "failed").slice(0, 500));
    case "email.suppressed":
      return mark("failed", "suppressed");
    default:
      return [];
  }
}

/**
 * Notes on the readers of campaigns what the mail service tells of their letters, found by the tag they were sent with: many
 * events in one statement, each reader's first of a kind alone. Who was given up as "unknown" and is heard of has been written to after all.
 * A campaign under way is held when too many complain or come back.
 */
export async function markReaders(tx: Tx, events: readonly LetterEvent[], now: Date): Promise<void> {
  const marks = events.flatMap(markOf);
  if (marks.length === 0) return;
  const touched = await tx.$queryRaw<{ campaignId: string }[]>`
    WITH mark AS (
      SELECT id, min(at) FILTER (WHERE what = 'delivered') AS delivered, min(at) FILTER (WHERE what = 'bounced') AS bounced,
        min(at) FILTER (WHERE what = 'complained') AS complained, min(why) FILTER (WHERE what = 'failed') AS failed, min(at) AS first
      FROM unnest(${marks.map(({ id }) => id)}::bigint[], ${marks.map(({ what }) => what)}::text[],
        ${marks.map(({ why }) => why)}::text[], ${marks.map(({ at }) => at)}::timestamptz[]) AS e(id, what, why, at)
      GROUP BY id
    ), held AS MATERIALIZED (
      SELECT r.id, r.campaign_id, r.state FROM campaign_recipient r WHERE r.id IN (SELECT id FROM mark) ORDER BY r.id FOR NO KEY UPDATE
    ), marked AS (
      UPDATE campaign_recipient r SET
        delivered_at = coalesce(r.delivered_at, m.delivered), bounced_at = coalesce(r.bounced_at, m.bounced),
        complained_at = coalesce(r.complained_at, m.complained),
        state = CASE WHEN m.failed IS NOT NULL AND r.state = 'sent' THEN 'failed'
          WHEN m.failed IS NULL AND r.state = 'failed' AND r.reason = 'unknown' THEN 'sent' ELSE r.state END::recipient_state,
        reason = CASE WHEN m.failed IS NOT NULL AND r.state IN ('sent', 'failed') THEN m.failed
          WHEN r.state = 'failed' AND r.reason = 'unknown' THEN NULL ELSE r.reason END,
        sent_at = CASE WHEN r.state = 'failed' AND r.reason = 'unknown' THEN m.first ELSE r.sent_at END
      FROM mark m JOIN held h ON h.id = m.id WHERE r.id = m.id
      RETURNING r.campaign_id, h.state AS before, r.state AS after
    ), counted AS (
      UPDATE campaign c SET sent = c.sent + n.sent, failed = c.failed + n.failed FROM (
        SELECT campaign_id, (count(*) FILTER (WHERE after = 'sent' AND before <> 'sent') - count(*) FILTER (WHERE before = 'sent' AND after <> 'sent'))::int AS sent,
          (count(*) FILTER (WHERE after = 'failed' AND before <> 'failed') - count(*) FILTER (WHERE before = 'failed' AND after <> 'failed'))::int AS failed
        FROM marked WHERE before <> after GROUP BY campaign_id
      ) n WHERE c.id = n.campaign_id
    )
    SELECT DISTINCT campaign_id AS "campaignId" FROM marked`;
  if (marks.some(({ what }) => what === "bounced" || what === "complained"))
    for (const { campaignId } of touched) await watchReplies(tx, campaignId, now);
}
