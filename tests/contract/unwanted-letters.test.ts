import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { keepStricter } from "@/lib/account/merging/keep-stricter";
import { mergeCustomers } from "@/lib/account/merging/merge-customers";
import { eraseCustomer } from "@/lib/account/personal-data/erase-customer";
import { enqueueNews } from "@/lib/mail/enqueue-news";
import { sendLetter } from "@/lib/mail/send-letter";
import { suppress } from "@/lib/mail/suppress";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { pauseLetters } from "@/lib/newsletter/preferences/pause-letters";
import { db } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { unsign } from "@/lib/platform/secrets/signing";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { knownCustomer, owner } from "../support/customers/known-customer";
import { confirmedWish } from "../support/letters/confirmed-wish";
import { readResendDescription } from "../support/letters/resend-description";
import { openResend } from "../support/letters/resend-door";
import { samples } from "../support/letters/samples";
import { hasRealData } from "../support/real-data";

const now = new Date("2026-11-23T10:00:00Z");
const email = "ada@example.com";
let resend: Awaited<ReturnType<typeof openResend>>;

beforeAll(async () => {
  resend = await openResend();
  process.env.RESEND_BASE_URL = resend.url;
});
afterAll(() => resend.close());
beforeEach(async () => {
  await db().$executeRaw`
    TRUNCATE consent_entry, newsletter_permission, subscriber, opt_in, outbox_letter, suppression, customer, customer_email, product, product_wish CASCADE`;
  await say("given");
});

const say = (act: string, topic = "newsletter", to = email) =>
  db().consentEntry.create({
    data: {
      ...{ email: to, act, topic, wording: "Write to me", source: "footer", at: now },
      proof: act === "given" ? "double_opt_in" : null,
    },
  });
let count = 0;
const news = (to = email, topic = "newsletter") => {
  count += 1;
  const letter = {
    key: `news:${count}`,
    template: "news-welcome",
    to,
    topic,
    props: samples["news-welcome"],
  } as const;
  return transact((tx) => enqueueNews(tx, letter, now));
};
const row = (to = email, more: object = {}) => ({
  ...{
    id: createId("lett"),
    key: createId("lett"),
    template: "news-welcome",
    toEmail: to,
    topic: "newsletter",
  },
  ...{ props: samples["news-welcome"], createdAt: now, sendAfter: now, ...more },
});
const waiting = async () => {
  expect(await news()).toMatchObject({ ok: true });
  return db().outboxLetter.findFirstOrThrow({ where: { state: "waiting" } });
};
/** Tries to send and gives what became of the letter; nothing may have reached Resend. */
async function unsent(id: string) {
  const before = resend.requests.length;
  await sendLetter(db(), id, now);
  expect(resend.requests).toHaveLength(before);
  return db().outboxLetter.findUniqueOrThrow({ where: { id } });
}

test("straight into the table: refused without permission, without a topic, and for another topic than was agreed to", async () => {
  const insert = (data: ReturnType<typeof row>) => db().outboxLetter.create({ data });
  await expect(insert(row("stranger@example.com"))).rejects.toThrow(/never_asked/);
  await expect(insert(row(email, { topic: "sales" }))).rejects.toThrow(/never_asked/);
  await expect(insert(row(email, { topic: null }))).rejects.toThrow(/outbox_letter_news_has_topic/);
  await expect(insert(row(email, { template: "thank-you" }))).rejects.toThrow(/outbox_letter_news_has_topic/);
  await say("asked", "sales");
  await expect(insert(row(email, { topic: "sales" }))).rejects.toThrow(/asked/);
  await expect(
    db().outboxLetter.createMany({ data: [row(), row("stranger@example.com")] }),
  ).rejects.toThrow();
  expect(await db().outboxLetter.count()).toBe(0);
  const { id } = await insert(row());
  await expect(
    db().outboxLetter.update({ where: { id }, data: { toEmail: "stranger@example.com" } }),
  ).rejects.toThrow(/never_asked/);
  await expect(db().outboxLetter.update({ where: { id }, data: { topic: null } })).rejects.toThrow();
});

test("by changing what is there: another topic, another kind, many at once, from letters of service", async () => {
  const { id } = await db().outboxLetter.create({ data: row() });
  const change = (data: object) => db().outboxLetter.update({ where: { id }, data });
  await expect(change({ topic: "sales" })).rejects.toThrow(/never_asked/);
  await expect(change({ template: "thank-you" })).rejects.toThrow(/outbox_letter_news_has_topic/);
  const service = { topic: null, template: "thank-you" };
  await db().outboxLetter.createMany({
    data: [row("cy@example.com", service), row("di@example.com", service)],
  });
  const news = Prisma.sql`template = 'news-letter', topic = 'newsletter'`;
  await expect(
    db().$executeRaw`UPDATE outbox_letter SET ${news} WHERE to_email <> ${email}::citext`,
  ).rejects.toThrow(/never_asked/);
  await expect(
    db().$executeRaw`UPDATE outbox_letter SET to_email = ${"cy@example.com"}::citext`,
  ).rejects.toThrow(/never_asked/);
  await expect(db().$executeRaw`
    INSERT INTO outbox_letter (id, key, template, to_email, topic, props, created_at, send_after)
    SELECT id || 'x', key || 'x', 'news-letter', to_email, 'newsletter', props, ${now}, ${now} FROM outbox_letter
    ON CONFLICT DO NOTHING`).rejects.toThrow(/never_asked/);
  await expect(
    db().outboxLetter.upsert({ where: { id }, create: row(), update: { toEmail: "cy@example.com" } }),
  ).rejects.toThrow(/never_asked/);
  const sent = await db().outboxLetter.create({ data: row("ada@example.com", { state: "sent" }) });
  await say("withdrawn");
  await expect(
    db().outboxLetter.update({ where: { id: sent.id }, data: { state: "waiting" } }),
    "sent once more",
  ).rejects.toThrow(/withdrawn/);
  expect(await db().outboxLetter.count({ where: { topic: { not: null } } })).toBe(2);
});

test("the one letter of a wish goes to whoever wished, on that road too", async () => {
  const wished = await confirmedWish(email, now);
  const { id: variantId } = await db().variant.findFirstOrThrow();
  const wish = { kind: "back", variantId, price: 7900, currency: "GBP", wording: "Once.", locale: "en-GB" };
  await db().productWish.create({
    data: { ...wish, id: "wish_b", email: "bo@example.com", state: "asked", createdAt: now },
  });
  const about = { template: "wish-back", topic: null, props: samples["wish-back"] };
  const insert = (wishId: string | null, to = email) =>
    db().outboxLetter.create({ data: row(to, { ...about, wishId }) });
  await expect(insert(null)).rejects.toThrow(/outbox_letter_wish_is_named/);
  await expect(insert("wish_b", "bo@example.com")).rejects.toThrow(/asked/);
  await expect(insert(wished, "bo@example.com"), "another's wish").rejects.toThrow(/never_asked/);
  const { id } = await insert(wished);
  const change = (data: object) => db().outboxLetter.update({ where: { id }, data });
  await expect(change({ toEmail: "bo@example.com" })).rejects.toThrow(/never_asked/);
  await expect(change({ wishId: "wish_b" })).rejects.toThrow(/never_asked/);
  await expect(change({ template: "news-letter" })).rejects.toThrow(/outbox_letter/);
  await expect(insert(wished), "one letter a wish").rejects.toThrow();
  await sendLetter(db(), id, now);
  const { body } = resend.requests.at(-1) ?? {};
  const headers = (body as { headers?: object } | undefined)?.headers ?? {};
  expect(Object.keys(headers), "with the way out").toContain("List-Unsubscribe-Post");
  expect(body?.html).toContain("/letters/stop/");
});

test("by the verb: a value says why not, and nothing is written", async () => {
  expect(await news("stranger@example.com")).toMatchObject({ ok: false, reason: "never_asked" });
  await say("withdrawn");
  expect(await news()).toMatchObject({ reason: "withdrawn" });
  await say("given");
  await transact((tx) => pauseLetters(tx, { email, pause: true, source: "letter" }, now));
  expect(await news()).toMatchObject({ reason: "paused" });
  await transact((tx) => pauseLetters(tx, { email, pause: false, source: "letter" }, now));
  await suppress(db(), ["ADA@example.com"], "bounced", now);
  expect(await news()).toMatchObject({ reason: "suppressed" });
  expect(await db().outboxLetter.count()).toBe(0);
});

test("what was allowed when it was written is not sent after a withdrawal, a pause, a bounce", async () => {
  const first = await waiting();
  await transact((tx) => withdraw(tx, { email, topics: ["newsletter"], source: "letter" }, now));
  expect(await unsent(first.id)).toMatchObject({ state: "suppressed", lastError: "withdrawn", attempts: 0 });
  await expect(
    db().outboxLetter.update({ where: { id: first.id }, data: { state: "waiting" } }),
    "nor woken again",
  ).rejects.toThrow(/withdrawn/);
  await say("given");
  const second = await waiting();
  await transact((tx) => pauseLetters(tx, { email, pause: true, source: "letter" }, now));
  expect(await unsent(second.id)).toMatchObject({ state: "suppressed", lastError: "paused" });
  await transact((tx) => pauseLetters(tx, { email, pause: false, source: "letter" }, now));
  const third = await waiting();
  await suppress(db(), [email], "complained", now);
  expect(await unsent(third.id)).toMatchObject({ state: "suppressed" });
});

test("whoever was erased, or whose permission was lost, gets nothing, not even what waits", async () => {
  const customerId = await knownCustomer(email);
  const letter = await waiting();
  await transact((tx) => eraseCustomer(tx, customerId, now));
  expect(await unsent(letter.id)).toMatchObject({ state: "suppressed" });
  expect(await news()).toMatchObject({ ok: false, reason: "never_asked" });
  expect(await db().newsletterPermission.count()).toBe(0);
});

test("who withdrew under one of two addresses gets nothing under the other once they are one customer", async () => {
  await say("withdrawn", "newsletter", "ada@work.example");
  const letter = await waiting();
  await transact((tx) => keepStricter(tx, email, "ada@work.example", now));
  expect(await unsent(letter.id)).toMatchObject({ state: "suppressed", lastError: "withdrawn" });
  expect(await news("ada@work.example")).toMatchObject({ reason: "withdrawn" });
});

test("two customers who become one: what one took back holds for both, whoever is kept", async () => {
  await say("given", "newsletter", "ada@work.example");
  await say("withdrawn", "newsletter", "ada@work.example");
  const [keepId, otherId] = [await knownCustomer(email), await knownCustomer("ada@work.example")];
  const letter = await waiting();
  const both = { keepId, keepVersion: 1, otherId, otherVersion: 1 };
  expect(await transact((tx) => mergeCustomers(tx, owner, both, now))).toMatchObject({ ok: true });
  expect(await unsent(letter.id)).toMatchObject({ state: "suppressed", lastError: "withdrawn" });
  for (const to of [email, "ada@work.example"])
    expect(await news(to), to).toMatchObject({ reason: "withdrawn" });
});

test("one letter a month is one letter in thirty days", async () => {
  await db().subscriber.updateMany({ data: { frequency: "monthly" } });
  const campaign = { template: "news-letter" };
  await db().outboxLetter.create({ data: row(email, { ...campaign, state: "sent" }) });
  await expect(db().outboxLetter.create({ data: row(email, campaign) })).rejects.toThrow(/often_enough/);
  const later = new Date(now.getTime() + 31 * 24 * 60 * 60 * 1000);
  await db().outboxLetter.create({ data: row(email, { ...campaign, createdAt: later }) });
});

test("a letter of news can be unsubscribed with one click (RFC 8058), and letters of service carry no such header", async () => {
  const letter = await waiting();
  await sendLetter(db(), letter.id, now);
  const { body } = resend.requests.at(-1) ?? {};
  const headers = (body as { headers?: Record<string, string> } | undefined)?.headers ?? {};
  expect(Object.keys(headers).sort()).toEqual(["List-Unsubscribe", "List-Unsubscribe-Post"]);
  expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  const [, url = ""] = /^<(https?:\/\/[^>]+)>$/.exec(headers["List-Unsubscribe"] ?? "") ?? [];
  const reader = await db().subscriber.findUniqueOrThrow({ where: { email } });
  expect(unsign("letters", url.split("/").at(-1) ?? "")).toBe(reader.id);
  expect(body?.html).toContain("/letters/stop/");
  expect(body?.text).toContain("/letters/preferences/");
  if (hasRealData) expect(readResendDescription()("SendEmailRequest", body)).toEqual([]);
});
