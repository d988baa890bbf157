import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { POST } from "@/app/api/resend/webhook/route";
import { processLetterEvent } from "@/lib/mail/inbox/process-letter-event";
import { verifyLetterEvent } from "@/lib/mail/inbox/verify-letter-event";
import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { readResendDescription } from "../../support/letters/resend-description";
import { signWebhook } from "../../support/letters/sign-webhook";
import { hasRealData, realData } from "../../support/real-data";

const to = ["maya@example.com"];
const bounce = (type: "Permanent" | "Transient") => ({
  type,
  subType: "General",
  message: "550 5.1.1 user unknown",
  diagnosticCode: ["smtp; 550 5.1.1 user unknown"],
});

function eventBody(type: string, data: Record<string, unknown>) {
  const base = {
    created_at: "2026-11-22T10:00:00.000Z",
    from: "hello@shop.example",
    to,
    subject: "Thank you",
  };
  return {
    type,
    created_at: base.created_at,
    data: { email_id: "6a0c0000-0000-4000-8000-000000000001", ...base, ...data },
  };
}

function deliver(body: unknown, id: string, headers?: Record<string, string>): Promise<Response> {
  const text = JSON.stringify(body);
  const request = { method: "POST", body: text, headers: headers ?? signWebhook(text, id, new Date()) };
  return POST(new Request("http://shop.test/api/resend/webhook", request));
}
const work = (id: string) => db().$transaction((tx) => processLetterEvent(tx, id, new Date()));

async function sentLetter(providerId: string): Promise<string> {
  const id = createId("lett");
  const row = { id, key: id, template: "thank-you", toEmail: "maya@example.com", props: {}, providerId };
  await db().outboxLetter.create({ data: { ...row, state: "sent" } });
  return id;
}

afterEach(async () => {
  vi.useRealTimers();
  await db().suppression.deleteMany();
});

test.skipIf(!hasRealData)(
  "Svix's own test vector is accepted at its time and refused later or with another body",
  () => {
    const vector = JSON.parse(readFileSync(realData("resend/test-vector.json"), "utf8"));
    const headers = {
      id: vector.headers["svix-id"],
      timestamp: vector.headers["svix-timestamp"],
      signature: vector.headers["svix-signature"],
    };
    vi.useFakeTimers({ now: Number(headers.timestamp) * 1000 });
    expect(verifyLetterEvent(vector.body, headers)).toBe(true);
    expect(verifyLetterEvent(`${vector.body} `, headers)).toBe(false);
    expect(verifyLetterEvent(vector.body, { ...headers, id: "msg_other" })).toBe(false);
    vi.setSystemTime((Number(headers.timestamp) + 6 * 60) * 1000);
    expect(verifyLetterEvent(vector.body, headers)).toBe(false);
  },
);

test("an unsigned or badly signed webhook is refused and leaves nothing behind", async () => {
  const body = eventBody("email.delivered", {});
  expect((await deliver(body, "msg_none", {})).status).toBe(401);
  const foreign = signWebhook("something else", "msg_foreign", new Date());
  expect((await deliver(body, "msg_foreign", foreign)).status).toBe(401);
  const signedNonsense = signWebhook("[]", "msg_nonsense", new Date());
  const nonsense = new Request("http://shop.test/", { method: "POST", body: "[]", headers: signedNonsense });
  expect((await POST(nonsense)).status).toBe(422);
  expect(await db().letterEvent.count()).toBe(0);
});

test("an event is stored once by its svix id, answered, and brings one job", async () => {
  const body = eventBody("email.delivered", {});
  expect((await deliver(body, "msg_twice")).status).toBe(204);
  expect((await deliver(body, "msg_twice")).status).toBe(204);
  expect(await db().letterEvent.count({ where: { id: "msg_twice" } })).toBe(1);
  const jobs = await db().$queryRaw<
    unknown[]
  >`SELECT 1 FROM graphile_worker.jobs WHERE key = 'letter-event:msg_twice'`;
  expect(jobs).toHaveLength(1);
});

test.skipIf(!hasRealData)(
  "a permanent bounce and a complaint end all letters to an address, a full mailbox does not",
  async () => {
    const faults = readResendDescription();
    const cases = [
      ["msg_full", eventBody("email.bounced", { bounce: bounce("Transient") }), null, "EmailBouncedEvent"],
      [
        "msg_gone",
        eventBody("email.bounced", { bounce: bounce("Permanent") }),
        "bounced",
        "EmailBouncedEvent",
      ],
      ["msg_angry", eventBody("email.complained", {}), "complained", "EmailComplainedEvent"],
    ] as const;
    for (const [id, body, reason, schema] of cases) {
      expect(faults(schema, body)).toEqual([]);
      await deliver(body, id);
      await work(id);
      const found = await db().suppression.findUnique({ where: { email: "MAYA@example.com" } });
      expect(found?.reason ?? null, id).toBe(reason);
      await db().suppression.deleteMany();
    }
  },
);

test("an event finds its letter by the tag it was sent with, or by Resend's id of it", async () => {
  const letterId = await sentLetter("re_1");
  const failed = { failed: { reason: "reached_daily_quota" } };
  await deliver(eventBody("email.delivered", { email_id: "re_1" }), "msg_by_id");
  await deliver(
    eventBody("email.failed", { email_id: "unheard", tags: { letter: letterId }, ...failed }),
    "msg_by_tag",
  );
  await work("msg_by_id");
  await work("msg_by_tag");
  const letter = await db().outboxLetter.findUniqueOrThrow({
    where: { id: letterId },
    include: { deliveries: true },
  });
  expect(letter.deliveries.map(({ type }) => type).sort()).toEqual(["email.delivered", "email.failed"]);
  expect(letter).toMatchObject({ state: "failed", lastError: "reached_daily_quota" });
});

test("an event about a letter nobody knows, or of a kind nobody needs, is kept and done with", async () => {
  await deliver(eventBody("email.opened", { email_id: "elsewhere" }), "msg_unknown");
  await deliver(
    { type: "contact.created", created_at: "2026-11-22T10:00:00.000Z", data: { id: "c" } },
    "msg_contact",
  );
  await work("msg_unknown");
  await work("msg_contact");
  const events = await db().letterEvent.findMany({ where: { id: { in: ["msg_unknown", "msg_contact"] } } });
  expect(events.every(({ processedAt, letterId }) => processedAt !== null && letterId === null)).toBe(true);
});

test("an address the owner takes off Resend's list is written to again", async () => {
  await db().suppression.create({ data: { email: "maya@example.com", reason: "bounced" } });
  const data = {
    id: "s",
    email: "maya@example.com",
    origin: "bounce",
    source_id: null,
    created_at: "2026-11-22T10:00:00Z",
  };
  await deliver({ type: "suppression.removed", created_at: data.created_at, data }, "msg_removed");
  await work("msg_removed");
  expect(await db().suppression.count()).toBe(0);
});
