import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { tokenDigest } from "@/lib/platform/secrets/token";
import { transact } from "@/lib/platform/transact";
import { claimFirstOwner } from "@/lib/staff/owner-link/claim-first-owner";
import { readOwnerLink, readOwnerWays } from "@/lib/staff/owner-link/data";
import { makeOwnerLink } from "@/lib/staff/owner-link/make-owner-link";
import { recoverOwner } from "@/lib/staff/owner-link/recover-owner";

const now = new Date("2026-11-22T21:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const edie = { name: "Edie Marlowe", email: "edie@nookandpaw.test" };
const claim = (token: string, who = edie, at = now) =>
  transact((tx) => claimFirstOwner(tx, { token, ...who }, at));

beforeEach(async () => {
  await db().ownerLink.deleteMany();
  await db().staffMember.deleteMany();
  await db().user.deleteMany();
  await db().auditEntry.deleteMany();
});

test("the first owner's link makes an owner who is signed in, once", async () => {
  const token = await makeOwnerLink(db(), "first", now);
  expect(await readOwnerLink(db(), token, now)).toEqual({ kind: "first" });
  const answer = await claim(token);
  if (!answer.ok) throw new Error(answer.reason);
  const session = await db().session.findUniqueOrThrow({
    where: { sessionToken: tokenDigest(answer.value.token) },
    include: { user: { include: { staff: true } } },
  });
  expect(session.user.staff).toMatchObject({ ...edie, role: "owner", state: "active" });
  expect(session.secondFactorAt).toBeNull();
  expect(session.user.emailVerified, "a link from the terminal proves no address").toBeNull();
  expect(await claim(token)).toMatchObject({ ok: false, reason: "link_spent" });
  expect(await readOwnerLink(db(), token, now)).toBeNull();
  expect(await db().auditEntry.findMany()).toMatchObject([
    { action: "staff.first_owner", actorName: edie.name },
  ]);
});

test("the token itself is not kept", async () => {
  const token = await makeOwnerLink(db(), "first", now);
  expect(JSON.stringify(await db().ownerLink.findMany())).not.toContain(token);
});

test("a new start's link voids the one before, and a day ends it", async () => {
  const older = await makeOwnerLink(db(), "first", now);
  const newer = await makeOwnerLink(db(), "first", later(1));
  expect(await claim(older)).toMatchObject({ reason: "link_spent" });
  expect(await claim(newer, edie, later(25.1))).toMatchObject({ reason: "link_spent" });
  expect(await claim(newer, edie, later(24.9))).toMatchObject({ ok: true });
});

test("of many who follow the link at once one becomes the owner", async () => {
  const token = await makeOwnerLink(db(), "first", now);
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      claim(token, { name: `N${index}`, email: `n${index}@shop.test` }),
    ),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(await db().staffMember.count()).toBe(1);
  expect(await db().user.count()).toBe(1);
});

test("a link that was made while somebody became the owner makes no second one", async () => {
  await claim(await makeOwnerLink(db(), "first", now));
  const late = await makeOwnerLink(db(), "first", now);
  expect(await claim(late, { name: "Mal", email: "mal@shop.test" })).toMatchObject({ reason: "link_spent" });
  expect(await db().staffMember.count()).toBe(1);
});

test("a customer who becomes the owner keeps the one sign-in", async () => {
  await db().user.create({ data: { id: "usr_1", email: "EDIE@nookandpaw.test", name: "E" } });
  expect(await claim(await makeOwnerLink(db(), "first", now))).toMatchObject({ ok: true });
  expect(await db().staffMember.findMany()).toMatchObject([{ userId: "usr_1" }]);
});

test("a locked-out owner is let in by a link from the terminal, without the app they lost", async () => {
  await claim(await makeOwnerLink(db(), "first", now));
  const [way] = await readOwnerWays(db());
  if (way?.kind !== "recovery") throw new Error("no owner");
  await db().staffMember.update({
    where: { id: way.staffId },
    data: { totpSecret: "x", totpConfirmedAt: now, recoveryDigests: ["d"] },
  });
  const token = await makeOwnerLink(db(), way.staffId, now);
  expect(await readOwnerLink(db(), token, now)).toEqual({ kind: "recovery", name: edie.name });
  expect(await claim(token), "it makes nobody else an owner").toMatchObject({ reason: "link_spent" });
  expect(await readOwnerLink(db(), token, now), "and a refusal spends nothing").not.toBeNull();
  const answer = await transact((tx) => recoverOwner(tx, { token }, now));
  if (!answer.ok) throw new Error(answer.reason);
  expect(await db().session.findMany()).toMatchObject([
    { sessionToken: tokenDigest(answer.value.token), secondFactorAt: now },
  ]);
  expect(await db().staffMember.findMany()).toMatchObject([
    { totpSecret: null, totpConfirmedAt: null, recoveryDigests: [] },
  ]);
  expect(await transact((tx) => recoverOwner(tx, { token }, now))).toMatchObject({ reason: "link_spent" });
});
