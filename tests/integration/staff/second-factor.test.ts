import { Secret, TOTP } from "otpauth";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { startSession } from "@/lib/platform/sessions/start-session";
import { transact } from "@/lib/platform/transact";
import { readGate } from "@/lib/staff/data";
import { changeRole } from "@/lib/staff/members/change-role";
import { beginApp } from "@/lib/staff/second-factor/begin-app";
import { confirmApp } from "@/lib/staff/second-factor/confirm-app";
import { readSecondFactor } from "@/lib/staff/second-factor/data";
import { removeApp } from "@/lib/staff/second-factor/remove-app";
import { renewRecoveryCodes } from "@/lib/staff/second-factor/renew-recovery-codes";
import { requireSecondFactor } from "@/lib/staff/second-factor/require-second-factor";
import { resetSecondFactor } from "@/lib/staff/second-factor/reset-second-factor";
import { anyCodeSchema } from "@/lib/staff/second-factor/schema";
import { showSecondFactor } from "@/lib/staff/second-factor/show-second-factor";
import { createId } from "@/lib/values/id";
import { staffRow } from "../../support/staff-row";

const now = new Date("2026-11-22T21:00:10Z");
const seconds = (count: number) => new Date(now.getTime() + count * 1000);
const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

beforeEach(async () => {
  await db().staffMember.deleteMany();
  await db().user.deleteMany();
  await db().setting.deleteMany({ where: { key: "security" } });
});

async function signedIn(role: "owner" | "writer" = "writer") {
  const { actor, staffId, userId } = await staffRow(role);
  const { sessionId } = await startSession(db(), { userId }, now);
  return { actor, email: "x@shop.test", userId, sessionId, staffId };
}

async function withApp() {
  const member = await signedIn();
  const begun = await beginApp(db(), { staffId: member.staffId, email: member.email, issuer: "Nook & Paw" });
  if (!begun.ok) throw new Error(begun.reason);
  const secret = begun.value.secret.replaceAll(" ", "");
  const confirmed = await transact((tx) => confirmApp(tx, member, { code: codeAt(secret, now) }, now));
  if (!confirmed.ok) throw new Error(confirmed.reason);
  return { member, secret, codes: confirmed.value.codes, begun: begun.value };
}

const show = (member: Awaited<ReturnType<typeof signedIn>>, code: string, at = now) =>
  transact((tx) => showSecondFactor(tx, member, anyCodeSchema.parse({ code }), at));

test("an app is begun, counts for nothing, and is in use once its code is right", async () => {
  const member = await signedIn();
  const begun = await beginApp(db(), {
    staffId: member.staffId,
    email: "wren@shop.test",
    issuer: "Nook: & Paw",
  });
  if (!begun.ok) throw new Error(begun.reason);
  expect(begun.value.uri).toMatch(/^otpauth:\/\/totp\/Nook%20%20%26%20Paw:wren%40shop\.test\?/);
  const secret = begun.value.secret.replaceAll(" ", "");
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(await readGate(db(), member.userId, null, now)).toMatchObject({ state: "open" });
  const wrong = codeAt(secret, seconds(3_600));
  expect(await transact((tx) => confirmApp(tx, member, { code: wrong }, now))).toMatchObject({
    reason: "wrong_code",
  });
  expect(await transact((tx) => confirmApp(tx, member, { code: codeAt(secret, now) }, now))).toMatchObject({
    ok: true,
  });
  expect(await readGate(db(), member.userId, null, now)).toMatchObject({ state: "second_factor" });
  expect(await readGate(db(), member.userId, now, now)).toMatchObject({ state: "open" });
  expect((await db().session.findFirstOrThrow()).secondFactorAt).toEqual(now);
  expect(await beginApp(db(), { staffId: member.staffId, email: "x", issuer: "y" })).toMatchObject({
    reason: "has_one",
  });
});

test("neither the secret nor the recovery codes can be read from the database", async () => {
  const { secret, codes } = await withApp();
  const kept = JSON.stringify(await db().staffMember.findMany());
  expect(kept).not.toContain(secret);
  expect(kept).not.toContain(secret.slice(0, 8));
  for (const code of codes) expect(kept).not.toContain(code.replace("-", ""));
});

test("each code of the app works once, also when it is sent many times at once, and none from before it", async () => {
  const { member, secret } = await withApp();
  expect(await show(member, codeAt(secret, now)), "the confirming one is spent").toMatchObject({
    reason: "wrong_code",
  });
  const later = seconds(60);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => show(member, codeAt(secret, later), later)),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await show(member, codeAt(secret, seconds(30)), later)).toMatchObject({ reason: "wrong_code" });
});

test("a phone's clock may be half a minute off, and no more", async () => {
  const { member, secret } = await withApp();
  expect(await show(member, codeAt(secret, seconds(120)), seconds(60))).toMatchObject({
    reason: "wrong_code",
  });
  expect(await show(member, codeAt(secret, seconds(90)), seconds(60))).toMatchObject({ ok: true });
});

test("each of the ten recovery codes works once, however it is typed", async () => {
  const { member, codes } = await withApp();
  expect(new Set(codes).size).toBe(10);
  const [first = "", second = ""] = codes;
  expect(await show(member, first.toLowerCase().replace("-", " "))).toMatchObject({
    value: { codesLeft: 9 },
  });
  expect(await show(member, first)).toMatchObject({ reason: "wrong_code" });
  const answers = await Promise.all([show(member, second), show(member, second), show(member, second)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const renewed = await transact((tx) => renewRecoveryCodes(tx, member, now));
  expect(renewed).toMatchObject({ ok: true });
  expect(await show(member, codes[3] ?? "")).toMatchObject({ reason: "wrong_code" });
});

test("a passkey is a second factor: it must be shown, and signing in with it shows it", async () => {
  const member = await signedIn();
  await db().passkey.create({
    data: {
      id: createId("pkey"),
      userId: member.userId,
      credentialId: "c",
      publicKey: Buffer.from("k"),
      name: "Phone",
      backedUp: true,
      createdAt: now,
    },
  });
  expect(await readGate(db(), member.userId, null, now)).toMatchObject({ state: "second_factor" });
  expect(await readGate(db(), member.userId, now, now)).toMatchObject({ state: "open" });
});

test("an owner with a second factor can require it, and whoever has none is led to one", async () => {
  const owner = await signedIn("owner");
  const writer = await signedIn();
  const requireIt = () => transact((tx) => requireSecondFactor(tx, owner.actor, { required: true }, now));
  expect(await requireIt()).toMatchObject({ reason: "your_own_first" });
  const begun = await beginApp(db(), { staffId: owner.staffId, email: "o", issuer: "s" });
  if (!begun.ok) throw new Error(begun.reason);
  const code = codeAt(begun.value.secret.replaceAll(" ", ""), now);
  await transact((tx) => confirmApp(tx, owner, { code }, now));
  expect(await requireIt()).toMatchObject({ ok: true });
  expect(await readGate(db(), writer.userId, null, now)).toMatchObject({ state: "second_factor_setup" });
  expect(await readGate(db(), writer.userId, now, now)).toMatchObject({ state: "second_factor_setup" });
  expect(await readSecondFactor(db(), writer.staffId)).toMatchObject({ required: true, appSince: null });
  await transact((tx) => requireSecondFactor(tx, owner.actor, { required: false }, now));
  expect(await readGate(db(), writer.userId, null, now)).toMatchObject({ state: "open" });
});

test("what is sensitive asks for the second factor again after twelve hours, of those who have one", async () => {
  const { member } = await withApp();
  const half = seconds(11.9 * 3_600);
  const full = seconds(12.1 * 3_600);
  expect(await readGate(db(), member.userId, now, half)).toMatchObject({ actor: { stale: false } });
  const gate = await readGate(db(), member.userId, now, full);
  if (gate.state !== "open") throw new Error(gate.state);
  expect(gate.actor.stale).toBe(true);
  const owner = { ...gate.actor, role: "owner" as const };
  const change = { staffId: member.staffId, role: "support" as const };
  expect(await transact((tx) => changeRole(tx, owner, change, full))).toMatchObject({
    reason: "second_factor_needed",
  });
  const stale = { ...member, actor: gate.actor };
  expect(await transact((tx) => removeApp(tx, stale, full))).toMatchObject({
    reason: "second_factor_needed",
  });
  expect(await transact((tx) => renewRecoveryCodes(tx, stale, full))).toMatchObject({
    reason: "second_factor_needed",
  });
  const { userId } = await staffRow("writer");
  expect(await readGate(db(), userId, null, full)).toMatchObject({ actor: { stale: false } });
});

test("an owner takes a lost second factor away, and the member is signed out", async () => {
  const { actor } = await staffRow("owner");
  const { member } = await withApp();
  expect(await transact((tx) => resetSecondFactor(tx, actor, member, now))).toMatchObject({ ok: true });
  expect(await db().session.count({ where: { userId: member.userId } })).toBe(0);
  expect(await readSecondFactor(db(), member.staffId)).toMatchObject({
    appSince: null,
    codesLeft: 0,
    passkeys: 0,
  });
});

test("an app is taken into use by nobody who owes the second factor they have", async () => {
  const member = await signedIn();
  const begun = await beginApp(db(), { staffId: member.staffId, email: member.email, issuer: "Nook & Paw" });
  if (!begun.ok) throw new Error(begun.reason);
  const code = codeAt(begun.value.secret.replaceAll(" ", ""), now);
  const stale = { ...member, actor: { ...member.actor, stale: true } };
  const answer = await transact((tx) => confirmApp(tx, stale, { code }, now));
  expect(answer).toMatchObject({ ok: false, reason: "second_factor_needed" });
  expect(await db().session.count({ where: { secondFactorAt: { not: null } } })).toBe(0);
});
