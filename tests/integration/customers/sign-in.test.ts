import { beforeEach, expect, test } from "vitest";
import { askSignIn } from "@/lib/customers/sign-in/ask-sign-in";
import { countTry } from "@/lib/customers/sign-in/count-try";
import { readRequest } from "@/lib/customers/sign-in/data";
import { spendRequest } from "@/lib/customers/sign-in/spend-request";
import { db } from "@/lib/platform/db";
import { signedRequest, signInCode, signInLink } from "@/lib/platform/secrets/sign-in-secrets";
import { transact } from "@/lib/platform/transact";

const now = new Date("2026-11-22T21:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const ask = (email: string, at = now) =>
  transact((tx) => askSignIn(tx, { email, next: "/account", device: "Firefox on Linux" }, at));
const spend = (requestId: string, at = now) => transact((tx) => spendRequest(tx, requestId, at));

beforeEach(async () => {
  await db().signInRequest.deleteMany();
  await db().user.deleteMany();
  await db().outboxLetter.deleteMany();
});

test("a known and an unknown address are treated alike: one row and one letter each, and nobody is made yet", async () => {
  await db().user.create({ data: { id: "usr_known", email: "known@example.com" } });
  await ask("known@example.com");
  await ask("unknown@example.com");
  expect(await db().signInRequest.count()).toBe(2);
  expect(await db().outboxLetter.count({ where: { template: "sign-in" } })).toBe(2);
  expect(await db().user.count()).toBe(1);
});

test("neither the code nor the link stands anywhere in the database", async () => {
  const { requestId } = await ask("ada@example.com");
  const secrets = [signInCode(requestId), signInLink(requestId).split(".").at(-1) ?? ""];
  const rows = JSON.stringify([await db().signInRequest.findMany(), await db().outboxLetter.findMany()]);
  const jobs = JSON.stringify(await db().$queryRaw`SELECT payload::text FROM graphile_worker._private_jobs`);
  for (const secret of secrets) expect(rows + jobs).not.toContain(secret);
});

test("codes have six digits and differ from request to request, and a link belongs to its own request", async () => {
  const [one, two] = [await ask("a@example.com"), await ask("b@example.com")];
  expect(signInCode(one.requestId)).toMatch(/^\d{6}$/);
  expect(signInCode(one.requestId)).not.toBe(signInCode(two.requestId));
  const signed = signInLink(one.requestId).split("/").at(-1) ?? "";
  expect(signedRequest(signed)).toBe(one.requestId);
  expect(signedRequest(signed.replace(one.requestId, two.requestId))).toBeNull();
});

test("a request works once, also when two come at the same moment, and takes the address's other letters with it", async () => {
  const first = await ask("ada@example.com");
  const second = await ask("ADA@example.com");
  const both = await Promise.all([spend(second.requestId), spend(second.requestId)]);
  expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
  expect(await spend(first.requestId)).toMatchObject({ ok: false, reason: "spent" });
  const user = await db().user.findUniqueOrThrow({ where: { email: "ada@example.com" } });
  expect(user.emailVerified).toEqual(now);
});

test("of two letters used at the same moment one works, and one user is made", async () => {
  const letters = [await ask("ada@example.com"), await ask("ada@example.com")];
  const spent = await Promise.all(letters.map(({ requestId }) => spend(requestId)));
  expect(spent.filter((one) => one.ok)).toHaveLength(1);
  expect(await db().user.count()).toBe(1);
  expect(await db().signInRequest.count()).toBe(0);
});

test("after ten minutes neither link nor code work", async () => {
  const { requestId } = await ask("ada@example.com");
  expect(await readRequest(db(), requestId, later(9.9))).not.toBeNull();
  expect(await readRequest(db(), requestId, later(10))).toBeNull();
  expect(await countTry(db(), requestId, later(10))).toBe(false);
  expect(await spend(requestId, later(10))).toMatchObject({ ok: false, reason: "spent" });
  expect(await db().user.count()).toBe(0);
});

test("a code has five tries, however many are sent at once", async () => {
  const { requestId } = await ask("ada@example.com");
  const tries = await Promise.all(Array.from({ length: 20 }, () => countTry(db(), requestId, now)));
  expect(tries.filter(Boolean)).toHaveLength(5);
  expect((await readRequest(db(), requestId, now))?.triesLeft).toBe(0);
  await expect(
    db().signInRequest.update({ where: { id: requestId }, data: { triesLeft: -1 } }),
  ).rejects.toThrow();
});
