import { beforeEach, expect, test } from "vitest";
import { openChallenge } from "@/lib/customers/passkeys/open-challenge";
import { removePasskey } from "@/lib/customers/passkeys/remove-passkey";
import { renamePasskey } from "@/lib/customers/passkeys/rename-passkey";
import { takeChallenge } from "@/lib/customers/passkeys/take-challenge";
import { listSessions } from "@/lib/customers/sessions/data";
import { endSessions } from "@/lib/customers/sessions/end-sessions";
import { pruneSignIns } from "@/lib/customers/sessions/prune-sign-ins";
import { askSignIn } from "@/lib/customers/sign-in/ask-sign-in";
import type { Letters } from "@/lib/mail/types";
import { db } from "@/lib/platform/db";
import { tokenDigest } from "@/lib/platform/secrets/token";
import { endSession } from "@/lib/platform/sessions/end-session";
import { startSession } from "@/lib/platform/sessions/start-session";
import { createId } from "@/lib/values/id";

const now = new Date("2026-11-22T21:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const [me, other] = [createId("usr"), createId("usr")];
const start = (userId: string, formerToken: string | null = null) =>
  startSession(db(), { userId, device: "Firefox on Linux", formerToken }, now);
const devicesOf = async (userId: string) => (await listSessions(db(), userId, now)).map(({ id }) => id);

/** What letters told the owners of accounts. */
const told = async () =>
  (await db().outboxLetter.findMany({ where: { template: "account-news" } })).map(({ toEmail, props }) => {
    const { news, passkey } = props as Letters["account-news"];
    return { to: toEmail, news, passkey };
  });

beforeEach(async () => {
  await db().user.deleteMany();
  await db().signInRequest.deleteMany();
  await db().outboxLetter.deleteMany();
  await db().passkeyChallenge.deleteMany();
  for (const id of [me, other]) await db().user.create({ data: { id, email: `${id}@example.com` } });
});

test("the database has a digest of the session's token and not the token", async () => {
  const { token, sessionId } = await start(me);
  const row = await db().session.findUniqueOrThrow({ where: { id: sessionId } });
  expect(row.sessionToken).toBe(tokenDigest(token));
  expect(JSON.stringify(row)).not.toContain(token);
});

test("signing in gives a new token and ends what was in that browser, whoever it was", async () => {
  const first = await start(other);
  const second = await start(me, first.token);
  expect(second.token).not.toBe(first.token);
  expect(await devicesOf(other)).toEqual([]);
  await endSession(db(), second.token);
  await endSession(db(), second.token);
  expect(await devicesOf(me)).toEqual([]);
});

test("one ends one's own sessions, one or all others, and nobody else's; a letter tells of the latter", async () => {
  const [here, there, third] = [await start(me), await start(me), await start(me)];
  const theirs = await start(other);
  expect(await endSessions(db(), me, { id: theirs.sessionId }, now)).toBe(0);
  expect(await endSessions(db(), me, { id: third.sessionId }, now)).toBe(1);
  expect(await told()).toEqual([]);
  const device = "Firefox on Linux";
  expect(await endSessions(db(), me, { except: here.sessionId, device }, now)).toBe(1);
  expect(await endSessions(db(), me, { except: here.sessionId, device }, later(1))).toBe(0);
  expect(await told()).toEqual([{ to: `${me}@example.com`, news: "signed_out_elsewhere", passkey: null }]);
  expect(await devicesOf(me)).toEqual([here.sessionId]);
  expect(await devicesOf(other)).toEqual([theirs.sessionId]);
  expect(there.sessionId).not.toBe(here.sessionId);
});

test("a challenge is taken once, by whom it was given to, within five minutes", async () => {
  const open = (userId: string | null) => openChallenge(db(), { challenge: "sign-me", userId }, now);
  const mine = await open(me);
  expect(await takeChallenge(db(), { id: mine, userId: other }, now)).toBeNull();
  expect(await takeChallenge(db(), { id: mine, userId: null }, now)).toBeNull();
  const both = [1, 2].map(() => takeChallenge(db(), { id: mine, userId: me }, now));
  expect((await Promise.all(both)).filter(Boolean)).toEqual(["sign-me"]);
  expect(await takeChallenge(db(), { id: await open(null), userId: null }, later(5))).toBeNull();
  expect(await takeChallenge(db(), { id: await open(null), userId: me }, now)).toBeNull();
});

test("nobody renames or removes another's passkey, and whose one is removed is told", async () => {
  const id = createId("pkey");
  const publicKey = new Uint8Array([1]);
  await db().passkey.create({
    data: {
      id,
      userId: me,
      credentialId: "cred",
      publicKey,
      transports: [],
      name: "Mine",
      backedUp: false,
      createdAt: now,
    },
  });
  await renamePasskey(db(), { userId: other, id, name: "Theirs" });
  await removePasskey(db(), { userId: other, id, device: "Chrome" }, now);
  expect(await db().passkey.findUnique({ where: { id } })).toMatchObject({ name: "Mine" });
  expect(await told()).toEqual([]);
  await removePasskey(db(), { userId: me, id, device: "Chrome" }, now);
  expect(await told()).toEqual([{ to: `${me}@example.com`, news: "passkey_removed", passkey: "Mine" }]);
  expect(await db().passkey.count()).toBe(0);
});

test("what is over is removed, what is not stays", async () => {
  await start(me);
  await askSignIn(db(), { email: "a@example.com", next: "/account", device: "A browser" }, now);
  await openChallenge(db(), { challenge: "sign-me", userId: null }, now);
  await pruneSignIns(db(), now);
  const counts = async () => [
    await db().session.count(),
    await db().signInRequest.count(),
    await db().passkeyChallenge.count(),
  ];
  expect(await counts()).toEqual([1, 1, 1]);
  await pruneSignIns(db(), later(10));
  expect(await counts()).toEqual([1, 0, 0]);
  await pruneSignIns(db(), later(31 * 24 * 60));
  expect(await counts()).toEqual([0, 0, 0]);
});
