import { beforeEach, expect, test } from "vitest";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { react } from "@/lib/reactions/react";
import { tellOfLetters } from "@/lib/reactions/tell-of-letters";
import { draftCampaign, now, readers } from "../../support/campaigns/readers";

let id = "";
beforeEach(async () => {
  await db().$executeRaw`
    TRUNCATE consent_entry, newsletter_permission, subscriber, outbox_letter, suppression, customer, campaign, letter_event, journal_entry CASCADE`;
});

/** A campaign that has been sent to so many, as far as its rows go; gives the rows' ids. */
async function sentTo(count: number, state: "sending" | "sent" = "sending"): Promise<bigint[]> {
  id = await draftCampaign({
    state,
    startedAt: now,
    sendAt: now,
    gatheredAt: now,
    readers: count,
    sent: count,
  });
  const { id: batchId } = await db().campaignBatch.create({
    data: { campaignId: id, createdAt: now, doneAt: now },
  });
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    INSERT INTO campaign_recipient (campaign_id, email, subscriber_id, variant, state, send_after, sent_at, batch_id)
    SELECT ${id}, 'r' || i || '@example.com', gen_random_uuid(), 'a', 'sent', ${now}, ${now}, ${batchId} FROM generate_series(1, ${count}::int) AS i RETURNING id`;
  return rows.map((row) => row.id);
}
/** Webhooks as they are stored: of each reader one of each kind, so many times over. */
async function arrive(
  type: string,
  rows: readonly bigint[],
  data: object = {},
  copies = 1,
): Promise<string[]> {
  const events = rows.flatMap((row) =>
    Array.from({ length: copies }, (_, copy) => ({
      ...{ id: `msg_${type}_${row}_${copy}`, type, receivedAt: now },
      payload: {
        type,
        data: { to: [`row${row}@example.com`], tags: { campaign: id, recipient: row.toString() }, ...data },
      },
    })),
  );
  await db().letterEvent.createMany({ data: events });
  return events.map((event) => event.id);
}
const work = async (events: readonly string[]) => {
  for (const event of events) await tellOfLetters(db(), event, now);
};
const campaign = () => db().campaign.findUniqueOrThrow({ where: { id } });
const marked = async () => {
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT count(delivered_at)::int AS delivered, count(bounced_at)::int AS bounced, count(complained_at)::int AS complained FROM campaign_recipient`;
  return row;
};

test("a storm of ten thousand webhooks, many of them told twice, is worked on in some dozen steps and counts each reader once", async () => {
  const rows = await sentTo(4_900, "sent");
  const delivered = await arrive("email.delivered", rows, {}, 2);
  const bounced = await arrive("email.bounced", rows.slice(0, 100), { bounce: { type: "Permanent" } }, 2);
  const all = [...delivered, ...bounced];
  expect(all).toHaveLength(10_000);
  await Promise.all([0, 1, 2, 3].map((lane) => work(all.filter((_, at) => at % 400 === lane))));
  while ((await db().letterEvent.count({ where: { processedAt: null } })) > 0) {
    const next = await db().letterEvent.findFirstOrThrow({ where: { processedAt: null } });
    await tellOfLetters(db(), next.id, now);
  }
  expect(await marked()).toEqual({ delivered: 4_900, bounced: 100, complained: 0 });
  expect(await db().suppression.count()).toBe(100);
  const kept = await db().letterEvent.findMany({ take: 200, orderBy: { id: "desc" } });
  expect(JSON.stringify(kept.map(({ payload }) => payload)), "no address stays behind").not.toContain("@");
  await work(all.slice(0, 20));
  expect(await marked()).toEqual({ delivered: 4_900, bounced: 100, complained: 0 });
});

test("one event that nobody can read holds up itself alone", async () => {
  const rows = await sentTo(3);
  await db().letterEvent.create({
    data: { id: "msg_odd", type: "email.delivered", payload: { type: 7 }, receivedAt: new Date(0) },
  });
  const events = await arrive("email.delivered", rows);
  await work(events);
  expect(await marked()).toMatchObject({ delivered: 3 });
  await expect(work(["msg_odd"])).rejects.toThrow();
});

test("too many that come back, or are called spam, hold a campaign with the reason", async () => {
  const rows = await sentTo(60);
  await work(await arrive("email.bounced", rows.slice(0, 10), { bounce: { type: "Transient" } }));
  await work(await arrive("email.bounced", rows.slice(20, 23), { bounce: { type: "Permanent" } }));
  expect((await campaign()).state).toBe("sending");
  await work(await arrive("email.bounced", rows.slice(30, 31), { bounce: { type: "Permanent" } }));
  expect(await campaign()).toMatchObject({ state: "paused", pausedWhy: "bounces" });
  const others = await sentTo(40);
  await work(await arrive("email.complained", others.slice(0, 3)));
  expect(await campaign()).toMatchObject({ state: "paused", pausedWhy: "complaints" });
});

test("what the mail service could not send after all is noted, and who was given up as unknown and is heard of was written to", async () => {
  const [first = 0n, second = 0n] = await sentTo(2);
  await db().campaignRecipient.update({
    where: { id: second },
    data: { state: "failed", reason: "unknown", sentAt: null },
  });
  await db().campaign.update({ where: { id }, data: { sent: 1, failed: 1 } });
  await work(await arrive("email.failed", [first], { failed: { reason: "reached_daily_quota" } }));
  await work(await arrive("email.delivered", [second]));
  const rows = await db().campaignRecipient.findMany({ orderBy: { id: "asc" } });
  expect(rows).toMatchObject([
    { state: "failed", reason: "reached_daily_quota" },
    { state: "sent", reason: null, sentAt: now, deliveredAt: now },
  ]);
  expect(await campaign()).toMatchObject({ sent: 1, failed: 1 });
});

test("a withdrawal by a letter's link is noted on the last letter, one made in the account is not", async () => {
  await readers(2);
  await sentTo(2, "sent");
  const later = new Date(now.getTime() + 86_400_000);
  for (const [email, source] of [
    ["r1@example.com", "one_click"],
    ["r2@example.com", "account"],
  ] as const)
    await transact((tx) => withdraw(tx, { email, topics: "all", source }, later));
  for (const { id: entry } of await db().journalEntry.findMany({ where: { type: "consent_withdrawn" } }))
    await transact((tx) => react(tx, entry.toString(), later));
  const rows = await db().campaignRecipient.findMany({ orderBy: { email: "asc" } });
  expect(rows.map(({ unsubscribedAt }) => unsubscribedAt)).toEqual([later, null]);
});
