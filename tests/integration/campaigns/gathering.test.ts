import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { gatherReaders } from "@/lib/campaigns/audience/gather-readers";
import { sendCampaign } from "@/lib/campaigns/sender/send-campaign";
import { takeBatch } from "@/lib/campaigns/sender/take-batch";
import { decideWinner } from "@/lib/campaigns/trial/decide-winner";
import { db } from "@/lib/platform/db";
import { nobodysAddress } from "@/lib/platform/secrets/erased-address";
import { transact } from "@/lib/platform/transact";
import { openMailEndpoint } from "../../support/campaigns/mail-endpoint";
import { draftCampaign, readers, say } from "../../support/campaigns/readers";
import { knownCustomer } from "../../support/customers/known-customer";
import { orderRow } from "../../support/order-row";

let mail: Awaited<ReturnType<typeof openMailEndpoint>>;
beforeAll(async () => {
  mail = await openMailEndpoint();
  process.env.RESEND_BASE_URL = mail.url;
});
afterAll(() => mail.close());
beforeEach(async () => {
  mail.forget();
  await db().$executeRaw`
    TRUNCATE consent_entry, newsletter_permission, subscriber, outbox_letter, suppression, customer, campaign, setting, segment CASCADE`;
});

const begun = (more: object = {}, variants?: readonly string[]) => {
  const now = new Date();
  return draftCampaign({ state: "sending", startedAt: now, sendAt: now, ...more }, variants);
};
const campaign = (id: string) => db().campaign.findUniqueOrThrow({ where: { id } });
const rows = (campaignId: string) =>
  db().campaignRecipient.findMany({ where: { campaignId }, orderBy: { email: "asc" } });

test("readers are written down once, in steps that can be broken off, by topic and segment", async () => {
  await readers(25);
  await say(["gone@example.com"]);
  await say(["gone@example.com"], "withdrawn");
  await say(["sales@example.com"], "given", "sales");
  const id = await begun();
  await Promise.all([1, 2].map(() => gatherReaders(db(), id, new Date(), 4)));
  await gatherReaders(db(), id, new Date(), 4);
  expect(await campaign(id)).toMatchObject({ readers: 25, heldOut: 0, refused: 0, gatheredTo: null });
  expect(await rows(id)).toHaveLength(25);
  await readers(26);
  await sendCampaign(db(), id, 3_000);
  expect(mail.letters.size, "nobody is added afterwards").toBe(25);

  const customerId = await knownCustomer("r3@example.com", { tags: ["vip"] });
  const rule = {
    kind: "group",
    match: "none",
    rules: [{ kind: "set", field: "tag", is: "none_of", values: ["vip"] }],
  };
  const now = new Date();
  await db().segment.create({ data: { id: "seg_vip", name: "VIP", rule, createdAt: now, updatedAt: now } });
  const narrow = await begun({ segmentId: "seg_vip" });
  await gatherReaders(db(), narrow, new Date());
  expect(await rows(narrow)).toMatchObject([{ email: "r3@example.com", customerId }]);
});

test("who is held out gets none, whoever asks, and is the same however often it is asked", async () => {
  await readers(200);
  const id = await begun({ holdoutShare: 300_000 });
  await gatherReaders(db(), id, new Date());
  const held = (await rows(id)).filter(({ state }) => state === "held_out").map(({ email }) => email);
  expect(held.length).toBeGreaterThan(35);
  expect(held.length).toBeLessThan(90);
  await sendCampaign(db(), id, 5_000);
  expect(mail.counts(held).every((count) => count === 0)).toBe(true);
  expect(mail.letters.size).toBe(200 - held.length);
  expect(await campaign(id)).toMatchObject({ state: "sent", heldOut: held.length, sent: 200 - held.length });
  await db().$executeRaw`DELETE FROM campaign_recipient`;
  await db().campaign.update({ where: { id }, data: { state: "sending", gatheredAt: null } });
  await gatherReaders(db(), id, new Date());
  const again = (await rows(id)).filter(({ state }) => state === "held_out").map(({ email }) => email);
  expect(again).toEqual(held);
});

test("two wordings are tried on a share, and the winner by clicks goes to the rest when the time is over", async () => {
  const emails = await readers(400);
  const id = await begun({ trialShare: 500_000, trialHours: 2 }, ["a", "b"]);
  await sendCampaign(db(), id, 5_000);
  const tried = await db().campaignRecipient.findMany({ where: { state: "sent" } });
  const of = (variant: string) => tried.filter((row) => row.variant === variant);
  expect(of("a").length).toBeGreaterThan(60);
  expect(of("b").length).toBeGreaterThan(60);
  expect(mail.letters.get(of("b")[0]?.email ?? "")?.[0]?.subject).toBe("News b");
  await sendCampaign(db(), id, 2_000);
  expect(mail.letters.size, "the rest waits").toBe(tried.length);
  const clicked = [...of("a").slice(0, 6), ...of("b").slice(0, 40)].map(({ id: row }) => row);
  await db().campaignRecipient.updateMany({
    where: { id: { in: clicked } },
    data: { clickedAt: new Date() },
  });
  const ago = new Date(Date.now() - 3 * 3_600_000);
  await db().campaign.update({ where: { id }, data: { startedAt: ago } });
  await db().campaignRecipient.updateMany({ where: { state: "waiting" }, data: { sendAfter: ago } });
  await sendCampaign(db(), id, 5_000);
  expect(await campaign(id)).toMatchObject({
    ...{ state: "sent", winner: "b", sent: 400 },
    trialResult: { verdict: "better", winner: "b", a: { hits: 6 }, b: { hits: 40 } },
  });
  const rest = emails.filter((email) => !tried.some((row) => row.email === email));
  expect(rest.every((email) => mail.letters.get(email)?.[0]?.subject === "News b")).toBe(true);
  expect(new Set(mail.counts(emails))).toEqual(new Set([1]));
});

test("by orders the wording wins whose readers paid one after it, by either address, and nobody who was erased counts", async () => {
  await readers(200);
  const id = await begun({ trialShare: 1_000_000, trialHours: 2, trialRule: "orders" }, ["a", "b"]);
  await gatherReaders(db(), id, new Date());
  const rows = await db().campaignRecipient.findMany({ orderBy: { id: "asc" } });
  const of = (variant: string) => rows.filter((row) => row.variant === variant);
  const sentAt = new Date(Date.now() - 3 * 3_600_000);
  const { id: batchId } = await db().campaignBatch.create({
    data: { campaignId: id, createdAt: sentAt, doneAt: sentAt },
  });
  // Of A all followed a link, which does not decide, and many wanted to buy and did not pay.
  await db().campaignRecipient.updateMany({ data: { state: "sent", sentAt, batchId, clickedAt: sentAt } });
  const buy = async (email: string, more: object = {}) => {
    const orderId = await orderRow();
    const placedAt = new Date(sentAt.getTime() + 60_000);
    await db().order.update({
      where: { id: orderId },
      data: { email, placedAt, paidAt: placedAt, state: "paid", ...more },
    });
  };
  for (const { email } of of("b").slice(0, 29)) await buy(email);
  const customerId = await knownCustomer("other@example.com");
  await db().campaignRecipient.update({ where: { id: of("b")[29]?.id ?? 0n }, data: { customerId } });
  await buy("other@example.com", { customerId });
  for (const { email } of of("a").slice(0, 6)) await buy(email);
  for (const { email } of of("a").slice(6, 20)) await buy(email, { paidAt: null, state: "awaiting_payment" });
  for (const { email } of of("a").slice(20, 30))
    await buy(email, { placedAt: new Date(sentAt.getTime() - 60_000) });
  await db().campaignRecipient.updateMany({
    where: {
      id: {
        in: of("a")
          .slice(30, 60)
          .map((row) => row.id),
      },
    },
    data: { email: nobodysAddress },
  });
  await buy(nobodysAddress);
  expect(await transact((tx) => decideWinner(tx, id, new Date()))).toBeNull();
  await db().campaign.update({ where: { id }, data: { startedAt: sentAt } });
  const both = await Promise.all([1, 2].map(() => transact((tx) => decideWinner(tx, id, new Date()))));
  expect(both.filter((result) => result !== null)).toMatchObject([
    { winner: "b", verdict: "better", a: { hits: 6 }, b: { hits: 30 } },
  ]);
  expect(await campaign(id)).toMatchObject({ winner: "b" });
  const told = await db().auditEntry.count({ where: { action: "campaign.winner", entityId: id } });
  expect(told).toBe(1);
});

test("by the reader's own hour each waits for theirs, and what has changed by then is asked again", async () => {
  await readers(3);
  const london = await knownCustomer("r1@example.com");
  const tokyo = await knownCustomer("r2@example.com");
  await db().customerFigures.update({ where: { customerId: london }, data: { country: "GB" } });
  await db().customerFigures.update({ where: { customerId: tokyo }, data: { country: "JP" } });
  const startedAt = new Date("2026-11-23T19:00:00Z");
  const id = await begun({ timing: "local", startedAt, sendAt: new Date("2026-11-24T09:00:00Z") });
  await gatherReaders(db(), id, startedAt);
  const times = (await rows(id)).map(({ sendAfter }) => sendAfter.toISOString().slice(0, 16));
  expect(times).toEqual(["2026-11-24T09:00", "2026-11-24T00:00", "2026-11-24T09:00"]);
  expect(await takeBatch(db(), id, 100, new Date("2026-11-23T23:59:00Z"))).toBeNull();
  const night = await takeBatch(db(), id, 100, new Date("2026-11-24T00:00:00Z"));
  expect(night?.readers.map(({ email }) => email)).toEqual(["r2@example.com"]);
  await say(["r3@example.com"], "withdrawn");
  const morning = await takeBatch(db(), id, 100, new Date("2026-11-24T09:00:00Z"));
  expect(morning?.readers.map(({ email }) => email)).toEqual(["r1@example.com"]);
  expect((await rows(id))[2]).toMatchObject({ state: "refused", reason: "withdrawn" });
});
