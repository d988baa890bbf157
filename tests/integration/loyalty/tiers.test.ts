import { beforeEach, expect, test } from "vitest";
import { earnOrder } from "@/lib/loyalty/earning/earn-order";
import { reckonOrder } from "@/lib/loyalty/earning/reckon-order";
import { followTiers } from "@/lib/loyalty/tiers/follow-tiers";
import { readTier } from "@/lib/loyalty/tiers/read-tier";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
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
