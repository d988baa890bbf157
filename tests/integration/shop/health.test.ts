import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { listTroubledLetters } from "@/lib/mail/health/data";
import { retryLetter } from "@/lib/mail/health/retry-letter";
import { listLateEvents } from "@/lib/payments/health/data";
import { retryEvent } from "@/lib/payments/health/retry-event";
import { db } from "@/lib/platform/db";
import { countJobs, listTroubledJobs } from "@/lib/platform/jobs/job-health";
import { addJob } from "@/lib/platform/jobs/queue";
import { forgetJob } from "@/lib/shop/health/forget-job";
import { retryJob } from "@/lib/shop/health/retry-job";
import type { Actor } from "@/lib/staff/types";

const now = new Date();
const owner: Actor = { kind: "staff", staffId: "stf_1", name: "Maren", role: "owner" };
const support: Actor = { kind: "staff", staffId: "stf_2", name: "Jo", role: "support" };

// Stripe and Resend as one small server that says what a test wants.
let answer: { status: number; body: (path: string) => unknown } = { status: 200, body: () => ({}) };
const server = createServer((request, response) => {
  response.writeHead(answer.status, { "content-type": "application/json" });
  response.end(JSON.stringify(answer.body(request.url ?? "")));
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
process.env.STRIPE_API_BASE = base;
process.env.RESEND_BASE_URL = base;
const { askStripe } = await import("@/lib/payments/health/ask-stripe");
const { askResend } = await import("@/lib/mail/health/ask-resend");
afterAll(() => server.close());

const endpoint = { url: "http://shop.test/api/stripe/webhook", status: "enabled", enabled_events: ["*"] };

test("Stripe's answer is told: it works, refuses the key, or cannot be asked", async () => {
  answer = {
    status: 200,
    body: (path) =>
      path.startsWith("/v1/balance")
        ? { object: "balance", livemode: false }
        : { object: "list", data: [endpoint] },
  };
  expect(await askStripe(db())).toMatchObject({
    state: "works",
    mode: "local",
    endpoint: "right",
    lastEventAt: null,
  });
  answer = {
    status: 401,
    body: () => ({ error: { type: "invalid_request_error", message: "Invalid API Key" } }),
  };
  expect(await askStripe(db())).toMatchObject({
    state: "refused",
    detail: "Invalid API Key",
    endpoint: "could_not_ask",
  });
});

test("Resend's answer is told, and a key that may only send is no fault", async () => {
  answer = {
    status: 200,
    body: (path) => ({
      object: "list",
      data: path.startsWith("/webhooks")
        ? [{ endpoint: "http://shop.test/api/resend/webhook", status: "enabled" }]
        : [],
    }),
  };
  expect(await askResend(db())).toMatchObject({ state: "works", webhook: "right", mode: "local" });
  answer = {
    status: 401,
    body: () => ({ name: "restricted_api_key", message: "may only send", statusCode: 401 }),
  };
  expect(await askResend(db())).toMatchObject({ state: "may_only_send" });
  answer = { status: 403, body: () => ({ name: "invalid_api_key", message: "no", statusCode: 403 }) };
  expect(await askResend(db())).toMatchObject({ state: "refused" });
});

test("a job that was given up is listed, tried again with all its attempts, or forgotten, each by whom", async () => {
  await addJob(db(), "send-letter", { letterId: "lett_x" });
  const [job] = await db().$queryRaw<{ id: string }[]>`SELECT id::text FROM graphile_worker.jobs`;
  const id = job?.id ?? "";
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs SET attempts = max_attempts, last_error = 'no way' WHERE id = ${BigInt(id)}`;
  expect(await countJobs(db())).toMatchObject({ due: 0, failed: 1, running: 0 });
  expect(await listTroubledJobs(db())).toMatchObject([
    { id, task: "send-letter", failed: true, lastError: "no way" },
  ]);
  expect(await retryJob(db(), support, { id }, now)).toMatchObject({ reason: "forbidden" });
  expect(await retryJob(db(), owner, { id }, now)).toMatchObject({ ok: true });
  expect(await countJobs(db())).toMatchObject({ due: 1, failed: 0 });
  expect(await forgetJob(db(), owner, { id }, now)).toMatchObject({ ok: true });
  expect(await forgetJob(db(), owner, { id }, now)).toMatchObject({ reason: "running_or_gone" });
  expect((await db().auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ action }) => action)).toEqual([
    "job.retry",
    "job.forget",
  ]);
});

test("a job that runs is left alone", async () => {
  await addJob(db(), "send-letter", { letterId: "lett_y" });
  const [job] = await db().$queryRaw<{ id: string }[]>`SELECT id::text FROM graphile_worker.jobs`;
  const id = job?.id ?? "";
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'w' WHERE id = ${BigInt(id)}`;
  expect(await retryJob(db(), owner, { id }, now)).toMatchObject({ reason: "running_or_gone" });
  expect(await forgetJob(db(), owner, { id }, now)).toMatchObject({ reason: "running_or_gone" });
});

test("a letter that failed waits again with a job of its own; one that was sent is not sent twice", async () => {
  const letter = { key: "k", template: "thank-you", toEmail: "a@b.example", props: {} };
  await db().outboxLetter.create({
    data: { ...letter, id: "lett_1", state: "failed", attempts: 12, lastError: "no" },
  });
  await db().outboxLetter.create({ data: { ...letter, id: "lett_2", key: "l", state: "sent" } });
  expect(await listTroubledLetters(db())).toMatchObject([{ id: "lett_1", state: "failed", attempts: 12 }]);
  expect(await retryLetter(db(), support, { id: "lett_1" }, now)).toMatchObject({ reason: "forbidden" });
  expect(await retryLetter(db(), owner, { id: "lett_1" }, now)).toMatchObject({ ok: true });
  expect(await db().outboxLetter.findUnique({ where: { id: "lett_1" } })).toMatchObject({
    state: "waiting",
    attempts: 0,
  });
  const [job] = await db().$queryRaw<
    unknown[]
  >`SELECT 1 FROM graphile_worker.jobs WHERE key = 'letter:lett_1'`;
  expect(job).toBeDefined();
  expect(await retryLetter(db(), owner, { id: "lett_2" }, now)).toMatchObject({ reason: "nothing_to_send" });
});

test("an event of Stripe's that nobody worked on is listed and given to the worker again", async () => {
  const receivedAt = new Date(now.getTime() - 600_000);
  await db().stripeEvent.create({
    data: { id: "evt_1", type: "charge.refunded", payload: {}, createdAt: receivedAt, receivedAt },
  });
  expect(await listLateEvents(db(), now)).toMatchObject([{ id: "evt_1" }]);
  expect(await retryEvent(db(), support, { id: "evt_1" }, now)).toMatchObject({ reason: "forbidden" });
  expect(await retryEvent(db(), owner, { id: "evt_1" }, now)).toMatchObject({ ok: true });
  await db().stripeEvent.update({ where: { id: "evt_1" }, data: { processedAt: now } });
  expect(await retryEvent(db(), owner, { id: "evt_1" }, now)).toMatchObject({ reason: "done_already" });
  expect(await retryEvent(db(), owner, { id: "evt_2" }, now)).toMatchObject({ reason: "not_found" });
});
