import { afterAll, beforeAll, expect, test } from "vitest";
import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { sendLetter } from "@/lib/mail/send-letter";
import { suppress } from "@/lib/mail/suppress";
import type { RealTemplate } from "@/lib/mail/types";
import { db } from "@/lib/platform/db";
import { confirmedWish } from "../support/letters/confirmed-wish";
import { readResendDescription } from "../support/letters/resend-description";
import { openResend } from "../support/letters/resend-door";
import { samples } from "../support/letters/samples";
import { hasRealData } from "../support/real-data";

const now = new Date("2026-11-22T10:00:00Z");
let resend: Awaited<ReturnType<typeof openResend>>;

beforeAll(async () => {
  resend = await openResend();
  process.env.RESEND_BASE_URL = resend.url;
  // Letters of news go to readers who agreed alone; unwanted-letters.test.ts tries every other road.
  const yes = { act: "given", proof: "double_opt_in", wording: "Write to me", source: "footer" };
  await db().consentEntry.create({
    data: { ...yes, email: "maya@example.com", topic: "newsletter", at: now },
  });
});
afterAll(() => resend.close());

async function write(
  key: string,
  template: RealTemplate = "help-received",
  to = "maya@example.com",
): Promise<string> {
  const news = template.startsWith("news-") ? { topic: "newsletter" } : {};
  const wish = template.startsWith("wish-") ? { wishId: await confirmedWish(to, now) } : {};
  const letter = { key, template, to, props: samples[template], ...news, ...wish };
  await db().$transaction((tx) => enqueueLetter(tx, letter, now));
  return (await db().outboxLetter.findUniqueOrThrow({ where: { key } })).id;
}
const letter = (id: string) => db().outboxLetter.findUniqueOrThrow({ where: { id } });

test.skipIf(!hasRealData)("every request fits Resend's own description, whatever the letter", async () => {
  const faults = readResendDescription();
  for (const template of Object.keys(samples) as RealTemplate[]) {
    await sendLetter(db(), await write(`fits:${template}`, template), now);
    const request = resend.requests.at(-1);
    expect(request?.path).toBe("/emails");
    expect(faults("SendEmailRequest", request?.body), template).toEqual([]);
    for (const tag of request?.body.tags ?? []) {
      expect(faults("Tag", tag)).toEqual([]);
      expect(tag.value).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
    }
    expect(request?.key?.length).toBeLessThanOrEqual(256);
  }
});

test("a letter is accepted, with the shop as its sender and its key as idempotency key", async () => {
  const id = await write("accepted:1");
  await sendLetter(db(), id, now);
  expect(await letter(id)).toMatchObject({ state: "sent", sentAt: now, attempts: 1, lastError: null });
  expect((await letter(id)).providerId).toMatch(/^[0-9a-f-]{36}$/);
  expect(resend.requests.at(-1)).toMatchObject({
    key: "accepted:1",
    body: { from: '"Regulars" <hello@shop.example>', to: "maya@example.com", reply_to: "hello@shop.example" },
  });
  await sendLetter(db(), id, now);
  expect(resend.requests.filter(({ key }) => key === "accepted:1")).toHaveLength(1);
});

test("when Resend's answer is lost the second request is answered with the first letter: one letter, not two", async () => {
  const id = await write("lost:1");
  const before = await resend.accepted();
  resend.tricks.push("lose_answer");
  await expect(sendLetter(db(), id, now)).rejects.toThrow(/not sent/);
  expect(await letter(id)).toMatchObject({ state: "waiting", attempts: 1 });
  await sendLetter(db(), id, now);
  const [first, second] = resend.requests.filter(({ key }) => key === "lost:1");
  expect(second).toEqual(first);
  expect(await resend.accepted()).toBe(before + 1);
  expect(await letter(id)).toMatchObject({ state: "sent", attempts: 2 });
});

test("a letter whose words changed after a crash counts as sent: its reader has the first", async () => {
  const id = await write("changed:1");
  resend.tricks.push("lose_answer");
  await expect(sendLetter(db(), id, now)).rejects.toThrow();
  await db().setting.create({ data: { key: "brand", value: { name: "Another name" } } });
  await sendLetter(db(), id, now);
  expect(await letter(id)).toMatchObject({ state: "sent", providerId: null });
  await db().setting.deleteMany();
});

test("a refusal for good is not repeated, an outage and a full quota are", async () => {
  const hopeless = await write("hopeless:1");
  resend.tricks.push({ status: 422, name: "validation_error", message: "Invalid `to` field" });
  await sendLetter(db(), hopeless, now);
  expect(await letter(hopeless)).toMatchObject({
    state: "failed",
    lastError: "validation_error: Invalid `to` field",
  });
  for (const [status, name] of [
    [500, "internal_server_error"],
    [429, "rate_limit_exceeded"],
    [403, "invalid_api_key"],
  ] as const) {
    const id = await write(`again:${name}`);
    resend.tricks.push({ status, name, message: "later" });
    await expect(sendLetter(db(), id, now), name).rejects.toThrow(name);
    expect(await letter(id)).toMatchObject({ state: "waiting", lastError: `${name}: later` });
  }
});

test("a letter is given up after its last try and keeps the reason", async () => {
  const id = await write("given-up:1");
  await db().outboxLetter.update({ where: { id }, data: { attempts: 11 } });
  resend.tricks.push({ status: 500, name: "application_error", message: "still down" });
  await sendLetter(db(), id, now);
  expect(await letter(id)).toMatchObject({
    state: "failed",
    attempts: 12,
    lastError: "application_error: still down",
  });
});

test("nobody on the suppression list is written to, however they write their address", async () => {
  await db().$transaction((tx) => suppress(tx, ["Gone@Example.com"], "bounced", now));
  const id = await write("suppressed:1", "help-received", "gone@example.COM");
  const before = resend.requests.length;
  await sendLetter(db(), id, now);
  expect(resend.requests).toHaveLength(before);
  expect(await letter(id)).toMatchObject({ state: "suppressed", attempts: 0 });
});
