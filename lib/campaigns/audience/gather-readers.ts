import type { Db, Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { readShop } from "@/lib/shop/data";
import { trialEnd } from "../trial/trial-end";
import { localTimes, type ReaderTimes } from "./local-times";
import { segmentCondition } from "./segment-condition";

const patience = { maxWait: 15_000, timeout: 120_000 };

/**
 * Writes down who gets a campaign, once: its readers by topic and segment as they are at this moment, each with the time their
 * letter may go, whether they are held out, and which wording they try. Batch by batch, each one transaction that also notes
 * how far it came: whoever is killed is followed by another who goes on there. What somebody is held out of, or tries, hangs
 * on campaign and reader alone.
 */
export async function gatherReaders(db: Db, campaignId: string, now: Date, batch = 10_000): Promise<void> {
  while (await db.$transaction((tx) => gatherBatch(tx, campaignId, now, batch), patience));
}

async function gatherBatch(tx: Tx, id: string, now: Date, batch: number): Promise<boolean> {
  const [campaign] = await tx.$queryRaw<
    {
      topic: string;
      segmentId: string | null;
      holdoutShare: number;
      trialShare: number | null;
      gatheredTo: string | null;
    }[]
  >`SELECT topic, segment_id AS "segmentId", holdout_share AS "holdoutShare", trial_share AS "trialShare", gathered_to::text AS "gatheredTo"
    FROM campaign WHERE id = ${id} AND state = 'sending' AND gathered_at IS NULL FOR NO KEY UPDATE`;
  if (!campaign) return false;
  const { topic, segmentId, holdoutShare, trialShare } = campaign;
  const segment = segmentId
    ? Prisma.sql`f.customer_id IS NOT NULL AND ${await segmentCondition(tx, segmentId, now)}`
    : Prisma.sql`true`;
  const times = await readTimes(tx, id, now);
  const [page] = await tx.$queryRaw<
    { last: string | null; many: number; written: number; heldOut: number; refused: number }[]
  >`
    WITH page AS MATERIALIZED (
      SELECT id, email FROM subscriber WHERE id > coalesce(${campaign.gatheredTo}::uuid, '00000000-0000-0000-0000-000000000000') ORDER BY id LIMIT ${batch}
    ), reader AS (
      SELECT s.id, s.email, c.id AS customer_id, ${share(id, "held out")} < ${holdoutShare}::int AS held_out,
        CASE WHEN ${trialShare}::int IS NULL THEN 'a' WHEN ${share(id, "trial")} >= ${trialShare}::int THEN NULL
          WHEN ${share(id, "wording")} < 500000 THEN 'a' ELSE 'b' END AS variant,
        coalesce(${times}::jsonb -> f.country, ${times}::jsonb -> '') AS times
      FROM page s JOIN newsletter_permission p ON p.email = s.email AND p.topic = ${topic} AND p.state = 'live'
        LEFT JOIN customer c ON c.email = s.email LEFT JOIN customer_figures f ON f.customer_id = c.id
      WHERE ${segment}
    ), timed AS (
      SELECT r.*, (r.times ->> CASE WHEN variant IS NULL THEN 'rest' ELSE 'at' END)::timestamptz AS send_after FROM reader r
    ), judged AS (
      SELECT t.*, letter_refusal(email, ${topic}, greatest(send_after, ${now}::timestamptz), '') AS reason FROM timed t
    ), written AS (
      INSERT INTO campaign_recipient (campaign_id, email, subscriber_id, customer_id, variant, state, reason, send_after)
      SELECT ${id}, email, id, customer_id, variant,
        CASE WHEN reason IS NOT NULL THEN 'refused' WHEN held_out THEN 'held_out' ELSE 'waiting' END::recipient_state, reason, send_after
      FROM judged ON CONFLICT (campaign_id, subscriber_id) DO NOTHING RETURNING state
    )
    SELECT (SELECT id::text FROM page ORDER BY id DESC LIMIT 1) AS last, (SELECT count(*)::int FROM page) AS many,
      count(*)::int AS written, count(*) FILTER (WHERE state = 'held_out')::int AS "heldOut", count(*) FILTER (WHERE state = 'refused')::int AS refused
    FROM written`;
  if (!page) throw new Error("a page of readers says nothing");
  const done = page.many < batch;
  await tx.$executeRaw`
    UPDATE campaign SET readers = readers + ${page.written}, held_out = held_out + ${page.heldOut}, refused = refused + ${page.refused},
      gathered_to = ${done ? null : page.last}::uuid, gathered_at = ${done ? now : null}::timestamptz WHERE id = ${id}`;
  return !done;
}

/** A number from 0 to 999,999 of a campaign and a subscriber `s`, the same whenever it is asked for. */
function share(campaignId: string, what: string): Prisma.Sql {
  return Prisma.sql`((hashtextextended(${`${campaignId} ${what} `} || s.id::text, 0) & 9223372036854775807) % 1000000)`;
}

/** The times by country as JSON; under "" for readers of whom no country is known. */
async function readTimes(tx: Tx, id: string, now: Date): Promise<string> {
  const campaign = await tx.campaign.findUniqueOrThrow({ where: { id } });
  const { timing, sendAt, startedAt } = campaign;
  const end = trialEnd(campaign);
  const begins = startedAt ?? now;
  if (timing !== "local" || !sendAt) {
    const both: ReaderTimes = { at: begins, rest: end ?? begins };
    return JSON.stringify({ "": both });
  }
  const { money } = await readShop(tx);
  const countries = await tx.$queryRaw<{ country: string }[]>`
    SELECT DISTINCT country FROM customer_figures WHERE country IS NOT NULL`;
  const place = { wall: sendAt, zone: money.timeZone, homeCountry: money.homeCountry, trialEnd: end };
  return JSON.stringify(
    Object.fromEntries(
      [null, ...countries.map(({ country }) => country)].map((country) => [
        country ?? "",
        localTimes(country, place),
      ]),
    ),
  );
}
