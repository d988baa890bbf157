import { beforeEach, expect, test } from "vitest";
import { readOrderPoints } from "@/lib/loyalty/data";
import { claimOrder } from "@/lib/loyalty/earning/claim-order";
import { earnOrder } from "@/lib/loyalty/earning/earn-order";
import { settlePoints } from "@/lib/loyalty/earning/settle-points";
import { expirePoints } from "@/lib/loyalty/expiry/expire-points";
import { giveBirthdayPoints } from "@/lib/loyalty/gifts/give-birthday-points";
import { grantPoints } from "@/lib/loyalty/ledger/grant-points";
import { joinAgain } from "@/lib/loyalty/membership/join-again";
import { leaveProgramme } from "@/lib/loyalty/membership/leave-programme";
import { readStatement } from "@/lib/loyalty/statement/data";
import { readTier } from "@/lib/loyalty/tiers/read-tier";
import { birthdayOffer } from "@/lib/newsletter/birthday/birthday-offer";
import { birthdayPointsOffer } from "@/lib/newsletter/birthday/birthday-points-offer";
import { takeBirthday } from "@/lib/newsletter/birthday/take-birthday";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readShop } from "@/lib/shop/data";
import { accountHolder, boughtOrder, forgetAll, programmeOn } from "../../support/loyalty/member-orders";

const start = new Date("2026-06-01T10:00:00Z");
const later = (days: number) => new Date(start.getTime() + days * 24 * 3_600_000);
const member = () => db().loyaltyMember.findUniqueOrThrow({ where: { customerId: ada } });
const leave = (seen: number, at: Date) => transact((tx) => leaveProgramme(tx, { customerId: ada, seen }, at));
const back = (at: Date) => transact((tx) => joinAgain(tx, ada, at));
let ada: string;

async function buys(goods: number, days: number): Promise<string> {
  const at = later(days);
  const id = await boughtOrder({ customerId: ada, goods, paidAt: at, arrivedAt: at });
  await transact((tx) => earnOrder(tx, id, at));
  return id;
}
const grant = (key: string, at: Date) =>
  transact((tx) => grantPoints(tx, { customerId: ada, points: 50, reason: "review", key }, at));

beforeEach(async () => {
  await forgetAll();
  await db().$executeRaw`TRUNCATE subscriber, consent_entry, newsletter_permission CASCADE`;
  await programmeOn({ tiers: [{ key: "regular", name: "Regular", from: 10_000, multiplierPercent: 125 }] });
  ada = await accountHolder("ada@example.com");
});

test("who leaves loses what was said and nothing else, earns nothing, and stands on no step", async () => {
  await buys(12_000, 0);
  await grant("g1", later(0));
  expect(await leave(0, later(1))).toMatchObject({ ok: false, reason: "changed" });
  expect(await member()).toMatchObject({ available: 50, leftAt: null, tier: "regular" });
  expect(await leave(50, later(1))).toMatchObject({ ok: true });
  expect(await leave(50, later(1))).toMatchObject({ ok: true });
  expect(await member()).toMatchObject({ available: 0, expired: 50, pending: 120, tier: null });
  expect(await readTier(db(), ada)).toBeNull();
  await buys(5_000, 2);
  expect(await grant("g2", later(2))).toMatchObject({ ok: false, reason: "left" });
  const guest = await boughtOrder({
    customerId: null,
    goods: 3_000,
    paidAt: later(2),
    email: "ada@example.com",
  });
  await transact((tx) => earnOrder(tx, guest, later(2)));
  await db().order.update({ where: { id: guest }, data: { customerId: ada, claimedAt: later(3) } });
  await transact((tx) => claimOrder(tx, guest, later(3)));
  expect(await db().orderPoints.findUnique({ where: { orderId: guest } })).toMatchObject({ state: "lapsed" });
  // What waited comes due, and ends.
  await settlePoints(db(), later(60));
  await expirePoints(db(), later(60));
  expect(await member()).toMatchObject({ available: 0, pending: 0, expired: 170 });
  expect((await readStatement(db(), ada, null)).map(({ words }) => words)).toContain(
    "Ended: you left the programme",
  );
  await expect(
    db().$executeRaw`UPDATE loyalty_member SET tier = 'regular', tier_since = now()`,
  ).rejects.toThrow("loyalty_member_left");
});

test("who comes back in time keeps what waited, stands where their year puts them, and earns again", async () => {
  const id = await buys(12_000, 0);
  const note = (day: number) => readOrderPoints(db(), id, later(day));
  expect(await note(0)).toMatchObject({ points: 120, state: "pending" });
  const both = await Promise.all([leave(0, later(1)), leave(0, later(1))]);
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await note(1), "nothing waits for who left").toBeNull();
  await back(later(5));
  await back(later(5));
  expect(await member()).toMatchObject({ pending: 120, tier: "regular", leftAt: null });
  await buys(2_000, 6);
  await settlePoints(db(), later(60));
  expect(await member()).toMatchObject({ pending: 0, available: 145 });
  const facts = await db().journalEntry.findMany({
    where: { customerId: ada, type: { in: ["joined_programme", "left_programme"] } },
    orderBy: { id: "asc" },
  });
  expect(facts.map(({ type }) => type)).toEqual(["joined_programme", "left_programme", "joined_programme"]);
});

test("who leaves before anything was counted is left alone, and of two presses at once one counts", async () => {
  const both = await Promise.all([leave(0, later(0)), leave(0, later(0))]);
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  await buys(5_000, 1);
  expect(await member()).toMatchObject({ pending: 0, issued: 0 });
  expect(await db().journalEntry.count({ where: { type: "left_programme" } })).toBe(1);
});

async function born(day: string, present = true, email = "ada@example.com"): Promise<string> {
  const shop = await readShop(db());
  const [month = "", date = ""] = day.split("-").map((part) => String(Number(part)));
  const marks = {
    words_birthday: birthdayOffer(shop).mark,
    words_birthday_points: birthdayPointsOffer(shop).mark,
  };
  const form = {
    ...marks,
    birth_day: date,
    birth_month: month,
    ...(present ? { birthday_points: "yes" } : {}),
  };
  const person = { email, source: "account", proof: "signed_in" } as const;
  return transact((tx) => takeBirthday(tx, { ...person, form, shop }, start));
}
const presents = async (from: string, days: number) => {
  for (let day = 0; day < days; day += 1) {
    const at = new Date(Date.parse(`${from}T05:35:00Z`) + day * 24 * 3_600_000);
    await giveBirthdayPoints(db(), at);
  }
  return db().pointsTransaction.count({ where: { reason: "birthday" } });
};

test("a present comes on the birthday of who wants one, once in twelve months whatever day they name, and to nobody else", async () => {
  await programmeOn({ birthday: 100 });
  await born("08-10");
  expect(await presents("2026-08-01", 20), "nothing was bought yet").toBe(0);
  await buys(1_000, 0);
  expect(await presents("2026-08-01", 9)).toBe(0);
  expect(await presents("2026-08-10", 1)).toBe(1);
  await Promise.all([presents("2026-08-10", 1), presents("2026-08-10", 1)]);
  expect(await member()).toMatchObject({ available: 100 });
  await born("08-15");
  await born("01-02");
  expect(await presents("2026-08-11", 170), "another day, the year goes on").toBe(1);
  await born("08-10");
  expect(await presents("2027-08-05", 5)).toBe(1);
  expect(await presents("2027-08-12", 1), "the job stood still for two days").toBe(2);
  // Letter and day without a present; then neither.
  expect(await born("08-12", false)).toBe("taken");
  expect(await presents("2028-08-10", 10)).toBe(2);
  expect(await born("08-20")).toBe("taken");
  await transact((tx) =>
    withdraw(tx, { email: "ada@example.com", topics: ["birthday"], source: "one_click" }, start),
  );
  expect(await presents("2029-08-15", 10)).toBe(2);
  const said = await db().consentEntry.findMany({
    where: { topic: "birthday-points" },
    orderBy: { id: "asc" },
  });
  expect(said.map(({ act }) => act)).toEqual(["given", "withdrawn", "given", "withdrawn"]);
});

test("of 29 February the present comes on the 28th in other years, and none comes while the owner gives none", async () => {
  await buys(1_000, 0);
  await born("02-29");
  expect(await presents("2027-02-25", 10)).toBe(0);
  await programmeOn({ birthday: 100 });
  expect(await presents("2027-02-25", 3)).toBe(0);
  expect(await presents("2027-02-28", 1)).toBe(1);
  expect(await presents("2028-02-26", 3)).toBe(1);
  expect(await presents("2028-02-29", 4)).toBe(2);
  expect(await presents("2029-02-25", 3)).toBe(2);
  expect(await presents("2029-02-28", 1)).toBe(3);
  await db().loyaltyMember.updateMany({ data: { leftAt: start } });
  expect(await presents("2030-02-20", 12)).toBe(3);
});
