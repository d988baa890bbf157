import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { startSession } from "@/lib/platform/sessions/start-session";
import { transact } from "@/lib/platform/transact";
import { react } from "@/lib/reactions/react";
import { acceptInvitation } from "@/lib/staff/members/accept-invitation";
import { changeRole } from "@/lib/staff/members/change-role";
import { readInvitation } from "@/lib/staff/members/data";
import { endMember } from "@/lib/staff/members/end-member";
import { inviteMember } from "@/lib/staff/members/invite-member";
import { resendInvitation } from "@/lib/staff/members/resend-invitation";
import { takeBackInvitation } from "@/lib/staff/members/take-back-invitation";
import type { Role } from "@/lib/staff/types";
import { staffRow } from "../../support/staff-row";

const now = new Date("2026-11-22T21:00:00Z");
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const wren = { name: "Wren", email: "wren@nookandpaw.test", role: "writer" as Role };

beforeEach(async () => {
  await db().staffMember.deleteMany();
  await db().user.deleteMany();
  await db().$executeRaw`TRUNCATE journal_entry CASCADE`;
  await db().outboxLetter.deleteMany();
  await db().auditEntry.deleteMany();
});

/** Lets the worker's part happen: the letter is written. Gives the tokens of all letters so far, oldest first. */
async function tokensInLetters(): Promise<string[]> {
  for (const { id } of await db().journalEntry.findMany({ orderBy: { id: "asc" } }))
    await transact((tx) => react(tx, String(id), now));
  const letters = await db().outboxLetter.findMany({ orderBy: { id: "asc" } });
  return letters.map(({ props }) => String((props as { url: string }).url.split("/").at(-1)));
}

const accept = (token: string, at = now) => transact((tx) => acceptInvitation(tx, { token }, at));

test("an invited person gets a letter, accepts once, and is signed in with a proven address", async () => {
  const { actor } = await staffRow("owner");
  const invited = await transact((tx) => inviteMember(tx, actor, wren, now));
  if (!invited.ok) throw new Error(invited.reason);
  const [token = ""] = await tokensInLetters();
  expect(await db().outboxLetter.findMany()).toMatchObject([
    { toEmail: wren.email, template: "staff-invitation", props: { by: actor.name } },
  ]);
  expect(await readInvitation(db(), token, now)).toMatchObject(wren);
  expect(await accept(token)).toMatchObject({ ok: true });
  expect(await db().staffMember.findUniqueOrThrow({ where: { id: invited.value.staffId } })).toMatchObject({
    state: "active",
    inviteDigest: null,
  });
  expect(await db().user.findUniqueOrThrow({ where: { email: wren.email } })).toMatchObject({
    emailVerified: now,
  });
  expect(await accept(token)).toMatchObject({ reason: "link_spent" });
  expect((await db().auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ action }) => action)).toEqual([
    "staff.invite",
    "staff.join",
  ]);
});

test("of many who open an invitation at once one accepts it", async () => {
  const { actor } = await staffRow("owner");
  await transact((tx) => inviteMember(tx, actor, wren, now));
  const [token = ""] = await tokensInLetters();
  const answers = await Promise.all(Array.from({ length: 6 }, () => accept(token)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db().session.count()).toBe(1);
});

test("an invitation is good for a week, not for a forger, and not after it was sent again or taken back", async () => {
  const { actor } = await staffRow("owner");
  const invited = await transact((tx) => inviteMember(tx, actor, wren, now));
  if (!invited.ok) throw new Error(invited.reason);
  const { staffId } = invited.value;
  const [first = ""] = await tokensInLetters();
  expect(await accept(first, days(7.01))).toMatchObject({ reason: "link_spent" });
  expect(await accept(`${first.split(".")[0]}.forged`)).toMatchObject({ reason: "link_spent" });
  await transact((tx) => resendInvitation(tx, actor, { staffId }, now));
  const [, second = ""] = await tokensInLetters();
  expect(second).not.toBe(first);
  expect(await accept(first)).toMatchObject({ reason: "link_spent" });
  await transact((tx) => takeBackInvitation(tx, actor, { staffId }, now));
  expect(await readInvitation(db(), second, now)).toBeNull();
  expect(await accept(second)).toMatchObject({ reason: "link_spent" });
});

test("no letter is written for an invitation that was taken back before the worker came to it", async () => {
  const { actor } = await staffRow("owner");
  const invited = await transact((tx) => inviteMember(tx, actor, wren, now));
  if (!invited.ok) throw new Error(invited.reason);
  await transact((tx) => takeBackInvitation(tx, actor, invited.value, now));
  expect(await tokensInLetters()).toEqual([]);
});

test("somebody who is here cannot be invited twice, and somebody who left can come back", async () => {
  const { actor } = await staffRow("owner");
  const { staffId } = await staffRow("writer", { email: wren.email });
  expect(await transact((tx) => inviteMember(tx, actor, wren, now))).toMatchObject({
    reason: "already_there",
  });
  await transact((tx) => endMember(tx, actor, { staffId }, now));
  const upper = { ...wren, email: wren.email.toUpperCase(), role: "support" as Role };
  expect(await transact((tx) => inviteMember(tx, actor, upper, now))).toMatchObject({
    ok: true,
    value: { staffId },
  });
  const [token = ""] = await tokensInLetters();
  expect(await accept(token)).toMatchObject({ ok: true });
  expect(await db().staffMember.findUniqueOrThrow({ where: { id: staffId } })).toMatchObject({
    state: "active",
    role: "support",
    endedAt: null,
  });
});

test("a member who is ended is signed out everywhere in that moment", async () => {
  const { actor } = await staffRow("owner");
  const { staffId, userId } = await staffRow("support");
  await startSession(db(), { userId }, now);
  await startSession(db(), { userId }, now);
  expect(await transact((tx) => endMember(tx, actor, { staffId }, now))).toMatchObject({ ok: true });
  expect(await db().session.count({ where: { userId } })).toBe(0);
  expect(await transact((tx) => endMember(tx, actor, { staffId }, now))).toMatchObject({
    reason: "not_found",
  });
});

test("the last active owner is neither ended nor demoted", async () => {
  const { actor, staffId } = await staffRow("owner");
  await staffRow("manager");
  expect(await transact((tx) => endMember(tx, actor, { staffId }, now))).toMatchObject({
    reason: "last_owner",
  });
  const manager = { staffId, role: "manager" as const };
  expect(await transact((tx) => changeRole(tx, actor, manager, now))).toMatchObject({ reason: "last_owner" });
  const left = db().staffMember.update({ where: { id: staffId }, data: { role: "writer" } });
  await expect(left, "the database itself holds it").rejects.toThrow(/last active owner/);
});

test("two owners who end each other at once leave one owner", async () => {
  for (let round = 0; round < 5; round++) {
    const first = await staffRow("owner");
    const second = await staffRow("owner");
    const answers = await Promise.all([
      transact((tx) => endMember(tx, first.actor, second, now)),
      transact((tx) => endMember(tx, second.actor, first, now)),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db().staffMember.count({ where: { role: "owner", state: "active" } })).toBe(1);
    await db().staffMember.deleteMany();
  }
});

test("two owners who step down at once leave one owner", async () => {
  const owners = [await staffRow("owner"), await staffRow("owner"), await staffRow("owner")];
  const answers = await Promise.all(
    owners.map(({ actor, staffId }) =>
      transact((tx) => changeRole(tx, actor, { staffId, role: "writer" }, now)),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
  expect(await db().staffMember.count({ where: { role: "owner" } })).toBe(1);
});

test("nobody raises themself: only who is an owner in this moment gives roles", async () => {
  const { actor: owner, staffId: ownerId } = await staffRow("owner");
  await staffRow("owner");
  const { actor: manager, staffId } = await staffRow("manager");
  expect(await transact((tx) => changeRole(tx, manager, { staffId, role: "owner" }, now))).toMatchObject({
    reason: "forbidden",
  });
  // A page that was open while its owner was demoted.
  await transact((tx) => changeRole(tx, owner, { staffId: ownerId, role: "writer" }, now));
  expect(
    await transact((tx) => changeRole(tx, owner, { staffId: ownerId, role: "owner" }, now)),
  ).toMatchObject({
    reason: "forbidden",
  });
});

test("the database refuses rows that cannot be: an app without a secret, an invitation without an end, an end without a time", async () => {
  const { staffId } = await staffRow("writer");
  const set = (sql: string) =>
    db().$executeRawUnsafe(`UPDATE staff_member SET ${sql} WHERE id = $1`, staffId);
  await expect(set("totp_confirmed_at = now()")).rejects.toThrow(/staff_member_confirms_a_secret/);
  await expect(set("invite_digest = 'd'")).rejects.toThrow(/staff_member_invitation_expires/);
  await expect(set("state = 'ended'")).rejects.toThrow(/staff_member_ended_has_a_time/);
});
