import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { readTimeline } from "@/lib/account/timeline/data";
import { gatherReaders } from "@/lib/campaigns/audience/gather-readers";
import { sendCampaign } from "@/lib/campaigns/sender/send-campaign";
import { settleHalted } from "@/lib/campaigns/sender/settle-halted";
import { splitBatch } from "@/lib/campaigns/sender/split-batch";
import { takeBatch } from "@/lib/campaigns/sender/take-batch";
import { pauseCampaign } from "@/lib/campaigns/sending/pause-campaign";
import { resumeCampaign } from "@/lib/campaigns/sending/resume-campaign";
import { scheduleCampaign } from "@/lib/campaigns/sending/schedule-campaign";
import { startDue } from "@/lib/campaigns/sending/start-due";
import { stopCampaign } from "@/lib/campaigns/sending/stop-campaign";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { openMailEndpoint } from "../../support/campaigns/mail-endpoint";
import { draftCampaign, readers, say } from "../../support/campaigns/readers";
import { knownCustomer, owner } from "../../support/customers/known-customer";

let mail: Awaited<ReturnType<typeof openMailEndpoint>>;
beforeAll(async () => {
  mail = await openMailEndpoint();
  process.env.RESEND_BASE_URL = mail.url;
});
afterAll(() => mail.close());
beforeEach(async () => {
  mail.forget();
  await db().$executeRaw`
    TRUNCATE consent_entry, newsletter_permission, subscriber, outbox_letter, suppression, customer, campaign, setting, audit_entry, journal_entry CASCADE`;
  await db()
    .$executeRaw`SELECT graphile_worker.remove_job(key) FROM graphile_worker.jobs WHERE key IS NOT NULL`;
});

/** Has a draft begun, as the worker does when its time has come. */
async function begin(more: object = {}, variants?: readonly string[]): Promise<string> {
  const id = await draftCampaign(more, variants);
  const asked = { id, version: 1, when: { timing: "now" } } as const;
  expect(await transact((tx) => scheduleCampaign(tx, owner, asked, new Date()))).toMatchObject({ ok: true });
  await transact((tx) => startDue(tx, new Date()));
  return id;
}
const run = (id: string, ms = 5_000) => sendCampaign(db(), id, ms);
const campaign = (id: string) => db().campaign.findUniqueOrThrow({ where: { id } });
const states = async () =>
  Object.fromEntries(
    (await db().campaignRecipient.groupBy({ by: ["state"], _count: true })).map((row) => [
      row.state,
      row._count,
    ]),
  );
const ones = (count: number) => Array.from({ length: count }, () => 1);

test("each reader gets one letter, a hundred in a request, and the campaign is sent", async () => {
  const emails = await readers(250);
  const customerId = await knownCustomer(emails[0] ?? "");
  const id = await begin();
  await run(id);
  expect(mail.counts(emails)).toEqual(ones(250));
  expect(mail.requests.map(({ body }) => body.length).sort()).toEqual([100, 100, 50]);
  expect(await campaign(id)).toMatchObject({ state: "sent", readers: 250, sent: 250, refused: 0, failed: 0 });
  expect(await states()).toEqual({ sent: 250 });
  const letter = mail.letters.get(emails[0] ?? "")?.[0];
  const recipient = await db().campaignRecipient.findFirstOrThrow({ where: { email: emails[0] } });
  expect(letter?.tags).toContainEqual({ name: "recipient", value: recipient.id.toString() });
  expect(letter?.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  expect(recipient).toMatchObject({ customerId, variant: "a", providerId: expect.stringContaining(id) });
  const figures = await db().customerFigures.findUniqueOrThrow({ where: { customerId } });
  expect(figures).toMatchObject({ letters: 1, lastLetterAt: recipient.sentAt });
  const [counted] = await db().$queryRaw<
    unknown[]
  >`SELECT letters FROM counted_figures(ARRAY[${customerId}])`;
  expect(counted).toEqual({ letters: 1 });
  const { rows } = await readTimeline(db(), customerId, { after: null, take: 5 });
  expect(rows.map(({ kind, data }) => [kind, data.campaign])).toContainEqual(["letter", "November"]);
  const moves = await db().journalEntry.findMany({
    where: { type: "campaign_moved" },
    orderBy: { id: "asc" },
  });
  expect(moves.map(({ data }) => (data as { to: string }).to)).toEqual(["scheduled", "sending", "sent"]);
  await run(id);
  expect(mail.requests).toHaveLength(3);
});

test("a lost answer, a dead line, 429 and 500 are asked again under the same key and with the same bytes: one letter each", async () => {
  const emails = await readers(120);
  const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 400);
    return controller.signal;
  });
  mail.tricks.push(
    "lose_answer",
    "no_answer",
    { status: 429, name: "rate_limit_exceeded", retryAfter: 1 },
    { status: 500, name: "internal_server_error" },
    "lose_answer",
  );
  const id = await begin();
  await run(id, 15_000);
  timeout.mockRestore();
  expect(mail.counts(emails)).toEqual(ones(120));
  for (const same of Map.groupBy(mail.requests, ({ key }) => key).values())
    expect(new Set(same.map(({ text }) => text)).size).toBe(1);
  expect(await campaign(id)).toMatchObject({ state: "sent", sent: 120 });
  const batches = await db().campaignBatch.findMany();
  expect(batches.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(mail.requests.length);
});

test("an answer of 429 is honoured: nobody asks before the time it names", async () => {
  await readers(1);
  mail.tricks.push({ status: 429, name: "rate_limit_exceeded", retryAfter: 2 });
  const id = await begin();
  const began = Date.now();
  await run(id, 10_000);
  expect(Date.now() - began).toBeGreaterThan(2_000);
  expect(await campaign(id)).toMatchObject({ state: "sent" });
});

test("a bad address fails alone, also when the mail service refuses the whole request for it", async () => {
  const emails = await readers(30);
  for (const strict of [false, true]) {
    mail.forget();
    mail.settings.strict = strict;
    mail.bad.add("r7@example.com").add("r8@example.com");
    await db().$executeRaw`TRUNCATE campaign CASCADE`;
    const id = await begin();
    await run(id);
    expect(mail.counts(emails).filter((count) => count === 1)).toHaveLength(28);
    expect(mail.counts(["r7@example.com", "r8@example.com"])).toEqual([0, 0]);
    expect(await campaign(id)).toMatchObject({ state: "sent", sent: 28, failed: 2 });
    const failed = await db().campaignRecipient.findFirstOrThrow({ where: { email: "r7@example.com" } });
    expect(failed.state).toBe("failed");
    expect(failed.reason).toMatch(/Invalid `to` field|validation_error/);
    const sent = await db().campaignRecipient.findMany({ where: { state: "sent" } });
    expect(new Set(sent.map(({ providerId }) => providerId)).size).toBe(28);
  }
});

test("when the mail service takes nothing from the shop any more the campaign stands still, says why, and goes on where it was", async () => {
  const emails = await readers(150);
  // More than is asked: four lanes may divide the readers into more batches than two.
  for (const _ of ones(20)) mail.tricks.push({ status: 403, name: "validation_error" });
  const id = await begin();
  await run(id);
  mail.tricks.length = 0;
  expect(await campaign(id)).toMatchObject({ state: "paused", pausedWhy: "mail_service", sent: 0 });
  expect((await db().campaignBatch.findFirstOrThrow()).lastError).toContain("validation_error");
  expect(await transact((tx) => resumeCampaign(tx, owner, { id }, new Date()))).toMatchObject({ ok: true });
  await run(id);
  expect(mail.counts(emails)).toEqual(ones(150));
  expect(await campaign(id)).toMatchObject({ state: "sent", sent: 150, pausedWhy: null });
});

test("paused nobody is written to, stopped nobody ever", async () => {
  const emails = await readers(5);
  const id = await begin();
  await transact((tx) => pauseCampaign(tx, owner, { id }, new Date()));
  await run(id);
  expect(mail.requests).toHaveLength(0);
  expect(await campaign(id)).toMatchObject({ state: "paused", pausedWhy: "asked" });
  expect(await transact((tx) => pauseCampaign(tx, owner, { id }, new Date()))).toMatchObject({
    reason: "wrong_state",
  });
  await transact((tx) => stopCampaign(tx, owner, { id }, new Date()));
  expect(await transact((tx) => resumeCampaign(tx, owner, { id }, new Date()))).toMatchObject({
    reason: "wrong_state",
  });
  await run(id);
  expect(mail.counts(emails)).toEqual([0, 0, 0, 0, 0]);
});

test("what a dead sender left is asked again without those who withdrew meanwhile, and what the key knows was sent", async () => {
  const emails = await readers(3);
  const take = async (id: string) => {
    await gatherReaders(db(), id, new Date());
    return takeBatch(db(), id, 100, new Date());
  };
  const first = await begin();
  await take(first);
  await say(["r2@example.com"], "withdrawn");
  await run(first);
  expect(mail.counts(emails)).toEqual([1, 0, 1]);
  expect(await campaign(first)).toMatchObject({ state: "sent", sent: 2, refused: 1 });

  await say(["r2@example.com"]);
  const second = await begin();
  mail.tricks.push(
    "lose_answer",
    ...Array.from({ length: 9 }, () => ({ status: 500, name: "internal_server_error" })),
  );
  await run(second, 300);
  mail.tricks.length = 0;
  expect(await campaign(second)).toMatchObject({ state: "sending", sent: 0 });
  await say(["r2@example.com"], "withdrawn");
  await run(second);
  expect(mail.counts(emails)).toEqual([2, 1, 2]);
  expect(await campaign(second)).toMatchObject({ state: "sent", sent: 3, refused: 0 });
});

test("a batch whose key the mail service has forgotten is not asked again", async () => {
  await readers(2);
  const id = await begin();
  mail.tricks.push(...Array.from({ length: 9 }, () => "lose_answer" as const));
  await run(id, 300);
  mail.tricks.length = 0;
  await db().campaignBatch.updateMany({ data: { createdAt: new Date(Date.now() - 25 * 3_600_000) } });
  const before = mail.requests.length;
  await run(id);
  expect(mail.requests).toHaveLength(before);
  expect(await campaign(id)).toMatchObject({ state: "sent", sent: 0, failed: 2 });
  const rows = await db().campaignRecipient.findMany();
  expect(rows.map(({ reason }) => reason)).toEqual(["unknown", "unknown"]);
});

test("of two senders that divide one refused batch one does, and whoever was dropped from it is counted", async () => {
  await readers(4);
  const id = await begin();
  await gatherReaders(db(), id, new Date());
  const batch = await takeBatch(db(), id, 100, new Date());
  if (!batch) throw new Error("nobody was taken");
  const [dropped, ...left] = batch.readers;
  const refused = { ...batch, readers: left, dropped: [dropped?.id ?? 0n] };
  const divide = () => transact((tx) => splitBatch(tx, refused, "validation_error", new Date()));
  const halves = await Promise.all([divide(), divide()]);
  expect(halves.map((each) => each.map((half) => half.readers.length)).sort()).toEqual([[], [2, 1]]);
  expect(await states()).toEqual({ taken: 3, refused: 1 });
  await run(id);
  expect(await campaign(id)).toMatchObject({ state: "sent", sent: 3, refused: 1 });
  expect(mail.counts(left.map(({ email }) => email))).toEqual(ones(3));
});

test("a campaign that was stopped keeps nobody waiting for an answer that nobody asks for any more", async () => {
  await readers(2);
  await db().subscriber.updateMany({ data: { frequency: "monthly" } });
  const id = await begin();
  await gatherReaders(db(), id, new Date());
  await takeBatch(db(), id, 100, new Date());
  await transact((tx) => stopCampaign(tx, owner, { id }, new Date()));
  await transact((tx) => settleHalted(tx, new Date()));
  expect(await states(), "the mail service may still tell").toEqual({ taken: 2 });
  const later = new Date(Date.now() + 25 * 3_600_000);
  await transact((tx) => settleHalted(tx, later));
  expect(await states()).toEqual({ failed: 2 });
  const [free] = await db().$queryRaw<{ reason: string | null }[]>`
    SELECT letter_refusal('r1@example.com', 'newsletter', ${later}::timestamptz, '') AS reason`;
  expect(free?.reason).toBeNull();
});

test("so many letters an hour are kept to, and the queue knows when the next may go", async () => {
  await readers(10);
  const id = await begin({ lettersPerHour: 120 });
  await run(id);
  await run(id);
  expect(mail.requests.map(({ body }) => body.length)).toEqual([2]);
  const [job] = await db().$queryRaw<{ wait: number }[]>`
    SELECT extract(epoch FROM run_at - now())::int AS wait FROM graphile_worker.jobs WHERE key = ${`campaign:${id}`}`;
  expect(job?.wait).toBeGreaterThan(50);
  expect(job?.wait).toBeLessThanOrEqual(60);
});

test("who may send is asked of whoever schedules, and what is not finished or not approved does not go", async () => {
  const id = await draftCampaign();
  const writer: Actor = { ...owner, role: "writer" };
  const when = { timing: "now" } as const;
  const schedule = (more: object = {}, actor: Actor = owner) =>
    transact((tx) => scheduleCampaign(tx, actor, { id, version: 1, when, ...more }, new Date()));
  expect(await schedule({}, writer)).toMatchObject({ reason: "forbidden" });
  expect(await schedule({ version: 2 })).toMatchObject({ reason: "changed_meanwhile" });
  const past = { timing: "at", at: new Date(Date.now() - 1000) };
  expect(await schedule({ when: past })).toMatchObject({ reason: "too_late" });
  await db().campaign.update({ where: { id }, data: { trialShare: 100_000 } });
  expect(await schedule()).toMatchObject({ reason: "unfinished" });
  await db().campaign.update({ where: { id }, data: { trialShare: null } });
  await db().setting.create({ data: { key: "newsletter", value: { approval: true } } });
  expect(await schedule()).toMatchObject({ reason: "not_approved" });
  await db().campaign.update({ where: { id }, data: { approvedVersion: 1 } });
  expect(await schedule()).toMatchObject({ ok: true });
});
