import { beforeEach, expect, test } from "vitest";
import { saveRules } from "@/lib/loyalty/admin/save-rules";
import { expirePoints } from "@/lib/loyalty/expiry/expire-points";
import { grantPoints } from "@/lib/loyalty/ledger/grant-points";
import { returnReward } from "@/lib/loyalty/rewards/return-reward";
import { takeReward } from "@/lib/loyalty/rewards/take-reward";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readSettings } from "@/lib/shop/admin/data";
import { owner } from "../../support/customers/known-customer";
import { accountHolder, forgetAll, programmeOn } from "../../support/loyalty/member-orders";
import { rewardRow } from "../../support/loyalty/reward-row";

const on = (day: string) => new Date(`${day}T06:05:00Z`);
const grant = (customerId: string, points: number, day: string) =>
  transact((tx) =>
    grantPoints(tx, { customerId, points, reason: "birthday", key: `${customerId}:${day}` }, on(day)),
  );
const member = (customerId: string) => db().loyaltyMember.findUniqueOrThrow({ where: { customerId } });
const letters = () =>
  db().outboxLetter.findMany({ where: { template: "points-ending" }, orderBy: { id: "asc" } });
/** The job, every day from one to another. */
async function daily(from: string, until: string): Promise<void> {
  for (let at = on(from); at <= on(until); at = new Date(at.getTime() + 24 * 3_600_000))
    await expirePoints(db(), at);
}
let ada: string;

beforeEach(async () => {
  await forgetAll();
  await programmeOn({ expiryMonths: 12 });
  ada = await accountHolder("ada@example.com");
});

test("points end with the month in which their time is over, after one letter a month before, the oldest spent first", async () => {
  await grant(ada, 100, "2026-01-05");
  await grant(ada, 50, "2026-01-20");
  await grant(ada, 70, "2026-03-02");
  const rewardId = await rewardRow(40, { kind: "amount", value: 500 });
  const wanted = { customerId: ada, rewardId, seen: 220, cost: 40 };
  expect(await transact((tx) => takeReward(tx, wanted, on("2026-05-01")))).toMatchObject({ ok: true });
  await daily("2026-12-25", "2027-01-31");
  expect(await letters()).toMatchObject([
    { toEmail: "ada@example.com", props: { points: 110, endsAt: "2027-01-31T23:59:59.999Z" } },
  ]);
  expect(await member(ada)).toMatchObject({ available: 180, expired: 0 });
  await daily("2027-02-01", "2027-02-02");
  expect(await member(ada)).toMatchObject({ available: 70, expired: 110, spent: 40 });
  await daily("2027-03-01", "2027-04-02");
  expect(await letters()).toHaveLength(2);
  expect(await member(ada)).toMatchObject({ available: 0, expired: 180 });
});

test("what was spent after the letter does not end, and nobody's points end untold however late the letter was", async () => {
  await grant(ada, 100, "2026-01-05");
  await daily("2027-06-01", "2027-06-20");
  expect(await letters()).toMatchObject([{ props: { endsAt: "2027-07-01T06:05:00.000Z" } }]);
  const rewardId = await rewardRow(90, { kind: "amount", value: 500 });
  await transact((tx) =>
    takeReward(tx, { customerId: ada, rewardId, seen: 100, cost: 90 }, on("2027-06-25")),
  );
  await daily("2027-06-26", "2027-07-03");
  expect(await member(ada)).toMatchObject({ available: 0, expired: 10, spent: 90 });
  await expect(db().$executeRaw`
    UPDATE points_notice SET ends_at = written_at + interval '3 days', credits_until = written_at`).rejects.toThrow(
    "points_notice_in_time",
  );
});

test("two letters that are under way at once name no point twice", async () => {
  await grant(ada, 100, "2026-01-20");
  await grant(ada, 50, "2026-02-20");
  await daily("2026-12-25", "2027-01-31");
  expect(await letters()).toMatchObject([
    { props: { points: 100, endsAt: "2027-01-31T23:59:59.999Z" } },
    { props: { points: 50, endsAt: "2027-02-28T23:59:59.999Z" } },
  ]);
  await daily("2027-02-01", "2027-02-02");
  expect(await member(ada)).toMatchObject({ available: 50, expired: 100 });
  await daily("2027-03-01", "2027-03-05");
  expect(await member(ada)).toMatchObject({ available: 0, expired: 150 });
  expect(await letters()).toHaveLength(2);
});

test("points of a reward that is given back after their end end too, a month after a letter of their own", async () => {
  await grant(ada, 100, "2026-01-05");
  await daily("2027-01-02", "2027-01-02");
  const rewardId = await rewardRow(90, { kind: "amount", value: 500 });
  const wanted = { customerId: ada, rewardId, seen: 100, cost: 90 };
  const taken = await transact((tx) => takeReward(tx, wanted, on("2027-01-20")));
  if (!taken.ok) throw new Error(taken.reason);
  await daily("2027-01-31", "2027-02-10");
  expect(await member(ada)).toMatchObject({ available: 0, expired: 10, spent: 90 });
  const { rewardTakenId } = taken.value;
  await transact((tx) => returnReward(tx, { customerId: ada, rewardTakenId }, on("2027-02-10")));
  await daily("2027-02-11", "2027-03-12");
  expect((await letters()).slice(1)).toMatchObject([
    { props: { points: 90, endsAt: "2027-03-13T06:05:00.000Z" } },
  ]);
  expect(await member(ada)).toMatchObject({ available: 90 });
  await daily("2027-03-13", "2027-03-20");
  expect(await member(ada)).toMatchObject({ available: 0, expired: 100 });
  expect(await letters()).toHaveLength(2);
});

test("nothing ends while the programme is off, and whoever was told is told anew when it comes back", async () => {
  await grant(ada, 100, "2026-01-05");
  await daily("2027-01-10", "2027-01-12");
  const { version: _, ...rules } = await readSettings(db(), "loyalty");
  const save = async (isOn: boolean, day: string) => {
    const { version } = await readSettings(db(), "loyalty");
    await transact((tx) => saveRules(tx, owner, { ...rules, on: isOn, version }, on(day)));
  };
  await save(false, "2027-01-13");
  await daily("2027-01-30", "2027-03-01");
  expect(await member(ada)).toMatchObject({ available: 100 });
  await save(true, "2027-03-01");
  await daily("2027-03-02", "2027-03-20");
  expect(await member(ada)).toMatchObject({ available: 100 });
  expect(await letters()).toHaveLength(2);
  await daily("2027-04-01", "2027-04-03");
  expect(await member(ada)).toMatchObject({ available: 0, expired: 100 });
});

test("one of whom something is wrong holds up nobody else, and is seen", async () => {
  const [bea, cyd] = [await accountHolder("bea@example.com"), await accountHolder("cyd@example.com")];
  for (const one of [ada, bea, cyd]) await grant(one, 100, "2026-01-05");
  await daily("2027-01-02", "2027-01-02");
  await db().loyaltyMember.updateMany({
    where: { customerId: { in: [bea, cyd] } },
    data: { leftAt: on("2027-01-03") },
  });
  const { id } = await member(bea);
  await db().$executeRawUnsafe(
    `ALTER TABLE loyalty_member ADD CONSTRAINT grief CHECK (id <> '${id}' OR expired = 0)`,
  );
  try {
    await expect(expirePoints(db(), on("2027-02-01"))).rejects.toThrow("could not be ended");
  } finally {
    await db().$executeRaw`ALTER TABLE loyalty_member DROP CONSTRAINT grief`;
  }
  expect([await member(ada), await member(bea), await member(cyd)]).toMatchObject([
    { expired: 100 },
    { expired: 0 },
    { expired: 100 },
  ]);
});

test("points that never end stay, and those of somebody erased end at once", async () => {
  await programmeOn({ expiryMonths: 0 });
  await grant(ada, 100, "2026-01-05");
  await daily("2036-01-01", "2036-01-03");
  expect(await member(ada)).toMatchObject({ available: 100 });
  await db().customer.delete({ where: { id: ada } });
  await expirePoints(db(), on("2036-01-04"));
  expect(await db().loyaltyMember.findFirst()).toMatchObject({ available: 0, expired: 100 });
});
