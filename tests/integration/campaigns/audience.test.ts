import { beforeEach, expect, test } from "vitest";
import { countAudience } from "@/lib/campaigns/audience/count-audience";
import { suppress } from "@/lib/mail/suppress";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { shopSettingsSchema } from "@/lib/shop/schema";
import { createId } from "@/lib/values/id";
import { draftCampaign, now, readers, say } from "../../support/campaigns/readers";
import { knownCustomer } from "../../support/customers/known-customer";
import { samples } from "../../support/letters/samples";

const dayMs = 86_400_000;

beforeEach(async () => {
  await db().$executeRaw`
    TRUNCATE consent_entry, newsletter_permission, subscriber, outbox_letter, suppression, customer, campaign, setting CASCADE`;
});

const count = (segmentId: string | null = null) =>
  transact((tx) => countAudience(tx, { topic: "newsletter", segmentId }, now));
/** What the database's own rule says of every subscriber, one by one. */
async function oneByOne() {
  const rows = await db().$queryRaw<{ reason: string | null; count: number }[]>`
    SELECT letter_refusal(email, 'newsletter', ${now}::timestamptz, '') AS reason, count(*)::int AS count FROM subscriber GROUP BY 1`;
  return Object.fromEntries(rows.map(({ reason, count }) => [reason ?? "gets", count]));
}
async function bySets() {
  const { gets, leftOut } = await count();
  return { gets, ...Object.fromEntries(leftOut.map(({ reason, count }) => [reason, count])) };
}
const news = (email: string, daysAgo: number, more: object = {}) => ({
  ...{
    id: createId("lett"),
    key: createId("lett"),
    template: "news-letter",
    toEmail: email,
    topic: "newsletter",
  },
  ...{ props: samples["news-welcome"], state: "sent" as const },
  ...{ createdAt: new Date(now.getTime() - daysAgo * dayMs), ...more },
});

test("who gets it and who does not is what the rule says of each single reader", async () => {
  const all = await readers(14);
  await say(["w1@example.com", "w2@example.com"]);
  await say(["w1@example.com", "w2@example.com"], "withdrawn");
  await say(["asked@example.com"], "asked");
  await say(["elsewhere@example.com"], "given", "sales");
  await suppress(db(), [all[0] ?? "", "stranger@example.com"], "bounced", now);
  const set = (email: string | undefined, data: object) =>
    db().subscriber.updateMany({ where: { email }, data });
  await set(all[0], { pausedUntil: new Date(now.getTime() + dayMs) });
  await set(all[1], { pausedUntil: new Date(now.getTime() + dayMs) });
  await set(all[2], { pausedUntil: new Date(now.getTime() - dayMs) });
  for (const email of all.slice(3, 6)) await set(email, { frequency: "monthly" });
  await db().outboxLetter.createMany({
    data: [
      news(all[3] ?? "", 29),
      news(all[4] ?? "", 31),
      news(all[5] ?? "", 2, { template: "news-welcome" }),
      ...[1, 2, 3, 6].map((days) => news(all[6] ?? "", days)),
      ...[1, 2, 3, 8].map((days) => news(all[7] ?? "", days)),
      ...[1, 2, 3, 4].map((days) => news(all[8] ?? "", days, { template: "news-welcome" })),
    ],
  });
  const sets = await bySets();
  expect(sets).toEqual(await oneByOne());
  expect(sets).toMatchObject({
    suppressed: 1,
    paused: 1,
    often_enough: 1,
    capped: 1,
    withdrawn: 2,
    asked: 1,
    gets: 10,
  });
});

test("a letter of a campaign counts as a letter of news, whichever programme asks", async () => {
  const [first = "", second = ""] = await readers(2);
  await db().subscriber.updateMany({ data: { frequency: "monthly" } });
  const campaignId = await draftCampaign({ state: "sent", startedAt: now, sent: 1 });
  const reader = await db().subscriber.findUniqueOrThrow({ where: { email: first } });
  const batch = await db().campaignBatch.create({ data: { campaignId, createdAt: now } });
  const row = { campaignId, email: first, subscriberId: reader.id, sendAfter: now, batchId: batch.id };
  const { id } = await db().campaignRecipient.create({ data: { ...row, state: "failed" } });
  await db().campaignRecipient.update({ where: { id }, data: { state: "sent", sentAt: now } });
  expect(await bySets()).toEqual({ gets: 1, often_enough: 1 });
  expect(await oneByOne()).toEqual({ gets: 1, often_enough: 1 });
  await expect(db().outboxLetter.create({ data: news(first, 0, { state: "waiting" }) })).rejects.toThrow(
    /often_enough/,
  );
  await db().outboxLetter.create({ data: news(second, 0, { state: "waiting" }) });
});

test("the cap is the owner's, and the one the database begins with is the one the settings begin with", async () => {
  const [cap] = await db().$queryRaw<unknown[]>`SELECT letters, days FROM letter_cap()`;
  expect(cap).toEqual(shopSettingsSchema.parse({}).newsletter.cap);
  const [email = ""] = await readers(1);
  await db().outboxLetter.create({ data: news(email, 1) });
  expect(await bySets()).toEqual({ gets: 1 });
  await db().setting.create({ data: { key: "newsletter", value: { cap: { letters: 1, days: 2 } } } });
  expect(await bySets()).toEqual({ gets: 0, capped: 1 });
  expect(await oneByOne()).toEqual({ capped: 1 });
  await db().outboxLetter.create({ data: news(email, 0, { template: "news-welcome", state: "waiting" }) });
});

test("a segment narrows it to customers, a living one by its rule as it holds now and a frozen one by its list", async () => {
  await readers(3);
  const ids = [await knownCustomer("r1@example.com"), await knownCustomer("r2@example.com")];
  await knownCustomer("nobody@example.com");
  await db().customer.update({ where: { id: ids[0] ?? "" }, data: { tags: ["vip"] } });
  const seg = { name: "Tagged", description: "", createdAt: now, updatedAt: now };
  const condition = { kind: "set", field: "tag", is: "any_of", values: ["vip"] };
  const rule = { kind: "group", match: "all", rules: [condition] };
  await db().segment.createMany({
    data: [
      { ...seg, id: "seg_living", rule },
      { ...seg, id: "seg_frozen", kind: "frozen", rule },
    ],
  });
  await db().segmentMembership.create({
    data: { segmentId: "seg_frozen", customerId: ids[1] ?? "", enteredAt: now },
  });
  const only = { known: 3, gets: 1, leftOut: [{ reason: "not_in_segment", count: 2 }] };
  expect(await count("seg_living")).toEqual(only);
  expect(await count("seg_frozen")).toEqual(only);
  await suppress(db(), ["r2@example.com"], "bounced", now);
  expect(await count("seg_living")).toEqual(only);
  expect(await count("seg_frozen")).toMatchObject({ gets: 0 });
});
