import { beforeEach, expect, test } from "vitest";
import { correctPoints } from "@/lib/loyalty/admin/correct-points";
import { readStanding } from "@/lib/loyalty/data";
import { earnOrder } from "@/lib/loyalty/earning/earn-order";
import { reckonOrder } from "@/lib/loyalty/earning/reckon-order";
import { grantPoints } from "@/lib/loyalty/ledger/grant-points";
import { followTiers } from "@/lib/loyalty/tiers/follow-tiers";
import { readTier } from "@/lib/loyalty/tiers/read-tier";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { followSegments } from "@/lib/segments/membership/follow-segments";
import { owner } from "../../support/customers/known-customer";
import {
  accountHolder,
  boughtOrder,
  forgetAll,
  giveBack,
  programmeOn,
} from "../../support/loyalty/member-orders";

const tiers = [
  { key: "regular", name: "Regular", from: 10_000, multiplierPercent: 125 },
  { key: "friend", name: "Friend of the house", from: 30_000, multiplierPercent: 200 },
];
const told = (one: (typeof tiers)[number]) => ({
  ...one,
  ...{ freeDeliveryFrom: null, contact: { name: "", email: "", phone: "" } },
});
const start = new Date("2026-01-10T10:00:00Z");
const after = (days: number) => new Date(start.getTime() + days * 24 * 3_600_000);
const changes = () => db().journalEntry.findMany({ where: { type: "tier_changed" }, orderBy: { id: "asc" } });
let ada: string;

async function buys(goods: number, days: number): Promise<string> {
  const id = await boughtOrder({ customerId: ada, goods, paidAt: after(days) });
  await transact((tx) => earnOrder(tx, id, after(days)));
  return id;
}
const tier = async () => (await readTier(db(), ada))?.key ?? null;

beforeEach(async () => {
  await forgetAll();
  await programmeOn({ tiers });
  ada = await accountHolder("ada@example.com");
});

test("who spends enough within a year climbs, earns more from the next order on, and goes down as the year goes by", async () => {
  await buys(12_000, 0);
  expect(await tier()).toBe("regular");
  const second = await buys(20_000, 30);
  expect(await tier()).toBe("friend");
  expect(await db().loyaltyMember.findFirst()).toMatchObject({ pending: 120 + 250, tierSince: after(30) });
  expect(await db().orderPoints.findUnique({ where: { orderId: second } })).toMatchObject({
    multiplierPercent: 125,
  });
  await followTiers(db(), after(300));
  expect(await tier()).toBe("friend");
  await followTiers(db(), after(370));
  expect(await tier()).toBe("regular");
  await followTiers(db(), after(400));
  await followTiers(db(), after(401));
  expect(await tier()).toBeNull();
  expect((await changes()).map(({ data }) => data)).toEqual([
    { tier: "regular", from: null },
    { tier: "friend", from: "regular" },
    { tier: "regular", from: "friend" },
    { tier: null, from: "regular" },
  ]);
});

test("by points, orders and what was given besides count, corrections and what went back do not", async () => {
  const byPoints = tiers.map((one, at) => ({ ...one, from: at === 0 ? 100 : 300 }));
  await programmeOn({ tiersBy: "points", tiers: byPoints });
  const first = await buys(9_000, 0);
  expect(await tier()).toBeNull();
  const grant = { customerId: ada, points: 20, reason: "review", key: "review:1" } as const;
  await transact((tx) => grantPoints(tx, grant, after(1)));
  expect(await tier()).toBe("regular");
  const correction = { customerId: ada, points: 500, note: "Sorry for that", seen: 20 };
  await transact((tx) => correctPoints(tx, owner, correction, after(2)));
  // 160 pounds at one and a quarter.
  await buys(16_000, 3);
  expect(await tier()).toBe("friend");
  expect(
    await readStanding(db(), ada, { tiers: byPoints.map(told), tiersBy: "points" }, after(3)),
  ).toMatchObject({
    ...{ by: "points", reached: 310, next: null },
  });
  await giveBack(first, 5_000, after(4));
  await transact((tx) => reckonOrder(tx, first, after(4)));
  expect(await tier()).toBe("regular");
  await followTiers(db(), after(364));
  expect(await tier()).toBe("regular");
  await followTiers(db(), after(369));
  expect(await tier()).toBeNull();
  // The same year by money.
  await programmeOn({ tiersBy: "spend", tiers });
  await followTiers(db(), after(10));
  expect(await tier()).toBe("regular");
});

test("money that goes back counts no more, rules that change are followed, and off stands still", async () => {
  const id = await buys(12_000, 0);
  await giveBack(id, 3_000, after(1));
  await transact((tx) => reckonOrder(tx, id, after(1)));
  expect(await tier()).toBeNull();
  await programmeOn({ tiers: [{ ...tiers[0], from: 9_000 }] });
  await followTiers(db(), after(2));
  expect(await tier()).toBe("regular");
  await programmeOn({ on: false, tiers });
  await followTiers(db(), after(3));
  expect(await tier()).toBeNull();
  expect(await db().loyaltyMember.findFirst()).toMatchObject({ tier: "regular" });
});

test("a segment by tier follows who climbs and who goes down at once, and is placed anew when the programme goes off", async () => {
  const rule = { kind: "group", match: "all", rules: [{ kind: "tier", is: "at_least", value: "regular" }] };
  const made = { createdAt: start, updatedAt: start };
  const { id: segmentId } = await db().segment.create({
    data: { id: "seg_by_tier", name: "Regulars", rule, ...made },
  });
  await followSegments(db(), after(0));
  const inside = () => db().segmentMembership.count({ where: { segmentId, leftAt: null } });
  const told = async () => {
    const type = { in: ["segment_entered", "segment_left"] };
    const where = { customerId: ada, type, data: { path: ["segmentId"], equals: segmentId } };
    const facts = await db().journalEntry.findMany({ where, orderBy: { id: "asc" } });
    return facts.map(({ type, data }) => [type, (data as { because: string }).because]);
  };
  await buys(32_000, 0);
  await followSegments(db(), after(0.1));
  expect(await inside()).toBe(1);
  await programmeOn({ on: false, tiers });
  expect(await db().segment.findUnique({ where: { id: segmentId } })).toMatchObject({ settledAt: null });
  await followSegments(db(), after(0.2));
  expect(await inside()).toBe(0);
  await programmeOn({ on: true, tiers });
  await followSegments(db(), after(0.3));
  // A change of other rules has nobody looked at again.
  await programmeOn({ on: true, tiers, points: 2 });
  expect(await db().segment.findUnique({ where: { id: segmentId } })).toMatchObject({
    settledAt: after(0.3),
    members: 1,
  });
  await followTiers(db(), after(400));
  expect(await db().changedFigures.count({ where: { customerId: ada } })).toBe(1);
  await followSegments(db(), after(400));
  expect(await inside()).toBe(0);
  expect(await told()).toEqual([
    ["segment_entered", "change"],
    ["segment_left", "rule"],
    ["segment_entered", "rule"],
    ["segment_left", "change"],
  ]);
  await db().segment.delete({ where: { id: segmentId } });
});
