import { beforeEach, expect, test } from "vitest";
import { eraseCustomer } from "@/lib/account/personal-data/erase-customer";
import { gatherReaders } from "@/lib/campaigns/audience/gather-readers";
import { reopenBatches } from "@/lib/campaigns/sender/reopen-batches";
import { takeBatch } from "@/lib/campaigns/sender/take-batch";
import { enqueueNews } from "@/lib/mail/enqueue-news";
import { suppress } from "@/lib/mail/suppress";
import { db } from "@/lib/platform/db";
import { erasedAddress, nobodysAddress } from "@/lib/platform/secrets/erased-address";
import { transact } from "@/lib/platform/transact";
import { draftCampaign, now, readers, say } from "../../support/campaigns/readers";
import { knownCustomer } from "../../support/customers/known-customer";
import { samples } from "../../support/letters/samples";

let id = "";
let batchId = 0n;
beforeEach(async () => {
  await db().$executeRaw`
    TRUNCATE consent_entry, newsletter_permission, subscriber, outbox_letter, suppression, customer, campaign, setting CASCADE`;
  id = await draftCampaign({ state: "sending", startedAt: now, sendAt: now });
  batchId = (await db().campaignBatch.create({ data: { campaignId: id, createdAt: now } })).id;
});

/** A reader's row that waits, whatever its address agreed to. */
async function row(email: string, more: object = {}) {
  const place = { campaignId: id, email, subscriberId: crypto.randomUUID(), sendAfter: now, variant: "a" };
  return db().campaignRecipient.create({ data: { ...place, ...more } });
}
const take = (recipient: bigint, data: object = {}) =>
  db().campaignRecipient.update({ where: { id: recipient }, data: { state: "taken", batchId, ...data } });

test("a row cannot be taken without permission: not one, not many at once, not inserted so, not by another address or campaign", async () => {
  await readers(2);
  await say(["asked@example.com"], "asked");
  await say(["gone@example.com"]);
  await say(["gone@example.com"], "withdrawn");
  const taken = { state: "taken", batchId } as const;
  await expect(row("stranger@example.com", taken)).rejects.toThrow(/never_asked/);
  for (const [email, reason] of [
    ["stranger@example.com", /never_asked/],
    ["asked@example.com", /asked/],
    ["gone@example.com", /withdrawn/],
  ] as const) {
    const { id: recipient } = await row(email);
    await expect(take(recipient), email).rejects.toThrow(reason);
    await expect(
      db()
        .$executeRaw`UPDATE campaign_recipient SET state = 'taken', batch_id = ${batchId} WHERE id = ${recipient}`,
    ).rejects.toThrow(reason);
  }
  const good = await row("r1@example.com");
  await expect(db().campaignRecipient.updateMany({ data: taken }), "one of many is enough").rejects.toThrow(
    /no permission for a letter of a campaign/,
  );
  await take(good.id);
  const change = (data: object) => db().campaignRecipient.update({ where: { id: good.id }, data });
  await expect(change({ email: "gone@example.com" })).rejects.toThrow(/withdrawn/);
  const other = await draftCampaign({ state: "sending", topic: "sales" });
  await expect(change({ campaignId: other })).rejects.toThrow(/it is not being sent/);
  await db().campaign.update({ where: { id }, data: { state: "paused" } });
  await expect(take((await row("r2@example.com")).id), "paused").rejects.toThrow(/it is not being sent/);
  expect(await db().campaignRecipient.count({ where: { state: "taken" } })).toBe(1);
});

test("whoever withdrew, paused, bounced, wants one a month or had enough is left out when it is their turn, with the reason", async () => {
  const emails = await readers(7);
  await gatherReaders(db(), id, now);
  await say([emails[0] ?? ""], "withdrawn");
  await db().subscriber.updateMany({
    where: { email: emails[1] },
    data: { pausedUntil: new Date(now.getTime() + 1) },
  });
  await suppress(db(), ["R3@example.com"], "bounced", now);
  await db().subscriber.updateMany({ where: { email: emails[3] }, data: { frequency: "monthly" } });
  const letter = {
    template: "news-letter",
    topic: "newsletter",
    props: {},
    createdAt: now,
    state: "sent" as const,
  };
  const written = (email: string | undefined, key: string) =>
    db().outboxLetter.create({ data: { ...letter, id: key, key, toEmail: email ?? "" } });
  await written(emails[3], "one");
  for (const key of ["1", "2", "3", "4"]) await written(emails[4], key);
  // Of somebody who was erased and came back the list of those never written to knows a digest.
  await suppress(db(), [erasedAddress(emails[5] ?? "")], "complained", now);
  const batch = await takeBatch(db(), id, 100, now);
  expect(batch?.readers.map(({ email }) => email)).toEqual(["r7@example.com"]);
  const rows = await db().campaignRecipient.findMany({ orderBy: { email: "asc" } });
  expect(rows.map(({ reason }) => reason)).toEqual([
    "withdrawn",
    "paused",
    "suppressed",
    "often_enough",
    "capped",
    "suppressed",
    null,
  ]);
  expect(await db().campaign.findUniqueOrThrow({ where: { id } })).toMatchObject({ refused: 6 });
});

test("of two campaigns at the same moment a reader of one letter a month gets one", async () => {
  await readers(40);
  await db().subscriber.updateMany({ data: { frequency: "monthly" } });
  const other = await draftCampaign({ state: "sending", startedAt: now, sendAt: now });
  for (const campaignId of [id, other]) await gatherReaders(db(), campaignId, now);
  const taken = await Promise.all(
    [id, other, id, other].map((campaignId) => takeBatch(db(), campaignId, 20, now)),
  );
  const emails = taken.flatMap((batch) => batch?.readers.map(({ email }) => email) ?? []);
  expect(emails).toHaveLength(40);
  expect(new Set(emails).size).toBe(40);
});

test("a campaign and a letter by event at the same moment are one after the other, and the second counts the first", async () => {
  await readers(1);
  await db().setting.create({ data: { key: "newsletter", value: { cap: { letters: 1, days: 1 } } } });
  await gatherReaders(db(), id, now);
  const news = {
    key: "n",
    template: "news-welcome",
    to: "r1@example.com",
    topic: "newsletter",
    props: samples["news-welcome"],
  } as const;
  expect(await transact((tx) => enqueueNews(tx, news, now)), "a welcome is not counted").toMatchObject({
    ok: true,
  });
  const event = {
    template: "news-letter",
    topic: "newsletter",
    props: {},
    createdAt: now,
    toEmail: "r1@example.com",
  };
  const [batch, letter] = await Promise.allSettled([
    takeBatch(db(), id, 100, now),
    db().outboxLetter.create({ data: { ...event, id: "e", key: "e" } }),
  ]);
  const sent = batch.status === "fulfilled" ? (batch.value?.readers.length ?? 0) : 0;
  expect(sent + (letter.status === "fulfilled" ? 1 : 0)).toBe(1);
});

test("whoever was erased is written to no more, neither waiting nor taken, and erasing is not held up by it", async () => {
  const customerId = await knownCustomer("r1@example.com");
  await readers(2);
  await gatherReaders(db(), id, now);
  await takeBatch(db(), id, 1, now);
  const waiting = await knownCustomer("r2@example.com");
  for (const whose of [customerId, waiting]) await transact((tx) => eraseCustomer(tx, whose, now));
  expect(await db().campaignRecipient.count({ where: { email: nobodysAddress } })).toBe(2);
  expect(await reopenBatches(db(), id, now), "there is nobody left to be asked for").toEqual([]);
  expect(await takeBatch(db(), id, 100, now)).toBeNull();
});
