import { beforeEach, expect, test } from "vitest";
import { askAddressChange } from "@/lib/account/email/ask-address-change";
import { changeAddress } from "@/lib/account/email/change-address";
import { countChangeTry } from "@/lib/account/email/count-change-try";
import { readOpenChange } from "@/lib/account/email/data";
import { readPerson } from "@/lib/account/personal-data/read-person";
import { readReader } from "@/lib/newsletter/data";
import { db } from "@/lib/platform/db";
import { addressChangeCode, addressChangeLink } from "@/lib/platform/secrets/address-change-secrets";
import { rememberUser } from "@/lib/platform/sessions/remember-user";
import { startSession } from "@/lib/platform/sessions/start-session";
import { transact } from "@/lib/platform/transact";
import { knownCustomer, pastOrder } from "../../support/customers/known-customer";

const now = new Date("2026-11-22T21:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const device = "Firefox on Linux";
const [former, wanted] = ["ada@example.com", "ada@new.example"];
let customerId = "";
const user = (id: string, email: string) => db().user.create({ data: { id, email, emailVerified: now } });
const ask = (email = wanted, at = now) =>
  transact((tx) => askAddressChange(tx, { userId: "usr_ada", email, device }, at));
async function asked(email = wanted): Promise<string> {
  const answer = await ask(email);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.changeId;
}
const change = (changeId: string, at = now, who = { userId: "usr_ada", customerId }) =>
  transact((tx) => changeAddress(tx, { ...who, changeId, device }, at));
const letters = async () =>
  (await db().outboxLetter.findMany({ orderBy: { id: "asc" } })).map(({ toEmail, template }) => [
    toEmail,
    template,
  ]);

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE orders, customer, customer_merge, app_user, staff_member, audit_entry, consent_entry, outbox_letter CASCADE`;
  await user("usr_ada", former);
  customerId = await knownCustomer(former, { userId: "usr_ada" });
});

test("the new address is proven by its letter, the old one is told, and all else stays", async () => {
  const { sessionId } = await startSession(db(), { userId: "usr_ada", device }, now);
  const claimed = { email: former, claimedAt: now };
  const open = await pastOrder(customerId, { ...claimed, state: "paid" });
  const done = await pastOrder(customerId, claimed);
  const changeId = await asked();
  expect(await db().user.findUnique({ where: { id: "usr_ada" } })).toMatchObject({ email: former });
  expect(await change(changeId)).toMatchObject({ ok: true, value: { email: wanted } });
  expect(await db().user.findUnique({ where: { id: "usr_ada" } })).toMatchObject({ email: wanted });
  expect(await db().customer.findUnique({ where: { id: customerId } })).toMatchObject({ email: wanted });
  expect(await letters()).toEqual([
    [wanted, "address-change"],
    [former, "account-news"],
  ]);
  expect(await db().session.findMany()).toMatchObject([{ id: sessionId }]);
  const orders = await db().order.findMany({
    orderBy: { id: "asc" },
    select: { id: true, email: true, customerId: true },
  });
  expect(orders).toEqual([
    { id: open, email: wanted, customerId },
    { id: done, email: former, customerId },
  ]);
  expect((await readPerson(db(), customerId, { proven: false }))?.emails).toEqual([wanted, former]);
});

test("an address that has an account gets another letter, whoever asked the same answer, and no code takes it", async () => {
  await user("usr_bob", "bob@example.com");
  const answers = [await ask("bob@example.com"), await ask("nobody@example.com")];
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await letters()).toEqual([
    ["bob@example.com", "address-in-use"],
    ["nobody@example.com", "address-change"],
  ]);
  expect(await change(await asked("BOB@example.com"))).toMatchObject({ ok: false, reason: "taken" });
  expect(await ask("ADA@example.com")).toMatchObject({ ok: false, reason: "own" });
});

test("a letter works once, for ten minutes, for who asked, and only the newest; its code has five tries", async () => {
  const first = await asked();
  const changeId = await asked();
  expect(await change(first)).toMatchObject({ ok: false, reason: "spent" });
  expect(await change(changeId, later(10))).toMatchObject({ ok: false, reason: "spent" });
  await user("usr_bob", "bob@example.com");
  const bob = {
    userId: "usr_bob",
    customerId: await knownCustomer("bob@example.com", { userId: "usr_bob" }),
  };
  expect(await change(changeId, now, bob)).toMatchObject({ ok: false, reason: "spent" });
  const tries = await Promise.all(Array.from({ length: 12 }, () => countChangeTry(db(), changeId, now)));
  expect(tries.filter(Boolean)).toHaveLength(5);
  expect(await readOpenChange(db(), "usr_ada", now)).toMatchObject({ triesLeft: 0 });
  const both = await Promise.all([change(changeId), change(changeId)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  await expect(
    db().addressChange.create({
      data: {
        id: "achg_x",
        userId: "usr_bob",
        email: "x@example.com",
        triesLeft: 6,
        createdAt: now,
        expiresAt: now,
      },
    }),
  ).rejects.toThrow();
});

test("neither the code nor the link stands anywhere in the database", async () => {
  const changeId = await asked();
  const rows = JSON.stringify([await db().addressChange.findMany(), await db().outboxLetter.findMany()]);
  for (const secret of [addressChangeCode(changeId), addressChangeLink(changeId).split(".").at(-1) ?? ""])
    expect(rows).not.toContain(secret);
});

test("of two who prove one address at the same moment one has it", async () => {
  const changeId = await asked();
  const [changed] = await Promise.all([
    change(changeId),
    transact((tx) => rememberUser(tx, { email: wanted }, now)),
  ]);
  const users = await db().user.findMany({ where: { email: wanted } });
  expect(users.map(({ id }) => id === "usr_ada")).toEqual([changed.ok]);
});

test("what a guest of the new address bought joins the account, unseen until it is claimed", async () => {
  const guest = await knownCustomer(wanted, { tags: ["VIP"] });
  const order = await pastOrder(guest, { email: wanted });
  expect(await change(await asked())).toMatchObject({ ok: true });
  expect(await db().order.findUnique({ where: { id: order } })).toMatchObject({
    customerId,
    claimedAt: null,
  });
  expect(await db().customer.findMany()).toMatchObject([{ id: customerId, email: wanted, tags: ["VIP"] }]);
});

test("consents go along, but not over what was taken back", async () => {
  const said = (email: string, act: string, topic: string) =>
    db().consentEntry.create({
      data: {
        ...{ email, act, topic, wording: "Write to me", source: "checkout", at: now },
        proof: act === "given" ? "double_opt_in" : null,
      },
    });
  await said(former, "given", "newsletter");
  await said(former, "given", "surveys");
  await said(wanted, "withdrawn", "surveys");
  await change(await asked(), later(1));
  const acts = async (email: string) =>
    (await readReader(db(), { email }))?.permissions.map(({ topic, state }) => `${topic} ${state}`);
  expect(await acts(wanted)).toEqual(["newsletter live", "surveys withdrawn"]);
  expect(await acts(former)).toEqual(["newsletter withdrawn", "surveys withdrawn"]);
  expect(await db().customer.findUnique({ where: { id: customerId } })).toMatchObject({
    newsletter: "given",
  });
});

test("who works here keeps their place under the new address, unless it is a colleague's", async () => {
  const member = { role: "support", state: "active" } as const;
  await db().staffMember.create({
    data: { id: "stf_ada", userId: "usr_ada", email: former, name: "Ada", ...member },
  });
  await db().staffMember.create({
    data: { id: "stf_bob", email: "bob@shop.example", name: "Bob", ...member },
  });
  expect(await change(await asked("bob@shop.example"))).toMatchObject({ ok: false, reason: "taken" });
  expect(await change(await asked())).toMatchObject({ ok: true });
  expect(await db().staffMember.findUnique({ where: { id: "stf_ada" } })).toMatchObject({ email: wanted });
});

test("back and forth: an old address becomes the account's again, and is no other one of it any more", async () => {
  await change(await asked());
  await change(await asked(former), later(1));
  expect((await readPerson(db(), customerId, { proven: false }))?.emails).toEqual([former, wanted]);
});
