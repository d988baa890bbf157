import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Addresses (`email`) that no letter of news may go to at this moment whatever they agreed to, each with its first `reason`.
 * Letters are only added up by reader where there were enough of them for somebody to have had too many.
 */
export async function heldBack(tx: Tx, now: Date): Promise<Prisma.Sql> {
  const [cap] = await tx.$queryRaw<
    { letters: number; days: number }[]
  >`SELECT letters, days FROM letter_cap()`;
  if (!cap) throw new Error("letter_cap() says nothing");
  const since = new Date(now.getTime() - cap.days * dayMs);
  const month = new Date(now.getTime() - 30 * dayMs);
  const [programmes] = await tx.$queryRaw<{ campaigns: number; letters: boolean }[]>`
    SELECT (SELECT count(*)::int FROM campaign WHERE started_at IS NOT NULL AND coalesce(finished_at, ${now}) > ${since}) AS campaigns,
      EXISTS (SELECT FROM outbox_letter WHERE topic IS NOT NULL AND created_at > ${since}) AS letters`;
  const mayBeCapped = programmes?.letters || (programmes?.campaigns ?? 0) >= cap.letters;
  const capped = Prisma.sql`UNION ALL SELECT email, 4, 'capped' FROM (${lettersSince(since, now)}) got
    GROUP BY email HAVING count(*) >= ${cap.letters}`;
  return Prisma.sql`
    SELECT DISTINCT ON (email) email, reason FROM (
      SELECT email, 1 AS rank, 'suppressed' AS reason FROM suppression
      UNION ALL SELECT email, 2, 'paused' FROM subscriber WHERE paused_until IS NOT NULL AND paused_until > ${now}
      UNION ALL SELECT s.email, 3, 'often_enough' FROM subscriber s
        JOIN (${outboxSince(month, now)}) got ON got.email = s.email WHERE s.frequency = 'monthly'
      UNION ALL SELECT s.email, 3, 'often_enough' FROM subscriber s
        WHERE s.frequency = 'monthly' AND s.id IN (SELECT got.subscriber_id FROM (${campaignsSince(month, now)}) got)
      ${mayBeCapped ? capped : Prisma.empty}
    ) held ORDER BY email, rank`;
}

/** An `email` for each letter of news that counts, as the database's `news_count` counts them. */
function lettersSince(since: Date, now: Date): Prisma.Sql {
  return Prisma.sql`${outboxSince(since, now)} UNION ALL SELECT got.email FROM (${campaignsSince(since, now)}) got`;
}

function outboxSince(since: Date, now: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT to_email AS email FROM outbox_letter
    WHERE topic IS NOT NULL AND template <> 'news-welcome' AND state IN ('waiting', 'sent') AND created_at > ${since} AND created_at <= ${now}`;
}

/** With the reader's number: of a million the database compares numbers far sooner than addresses. */
function campaignsSince(since: Date, now: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT r.email, r.subscriber_id FROM campaign k JOIN campaign_recipient r ON r.campaign_id = k.id
    WHERE k.started_at IS NOT NULL AND coalesce(k.finished_at, ${now}) > ${since}
      AND (r.state = 'taken' OR r.state = 'sent' AND r.sent_at > ${since} AND r.sent_at <= ${now})`;
}
