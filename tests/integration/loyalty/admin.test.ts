import { beforeEach, expect, test } from "vitest";
import { addReward } from "@/lib/loyalty/admin/add-reward";
import { changeReward } from "@/lib/loyalty/admin/change-reward";
import { correctPoints } from "@/lib/loyalty/admin/correct-points";
import { readFigures } from "@/lib/loyalty/admin/data";
import { previewRules } from "@/lib/loyalty/admin/preview/preview-rules";
import { earnOrder } from "@/lib/loyalty/earning/earn-order";
import { listRewards } from "@/lib/loyalty/rewards/data";
import { takeReward } from "@/lib/loyalty/rewards/take-reward";
import { followTiers } from "@/lib/loyalty/tiers/follow-tiers";
import { readTier } from "@/lib/loyalty/tiers/read-tier";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { knownCustomer, owner, writer } from "../../support/customers/known-customer";
import {
  accountHolder,
  boughtOrder,
  forgetAll,
  giveBack,
  programmeOn,
} from "../../support/loyalty/member-orders";
import { rewardRow } from "../../support/loyalty/reward-row";

const now = new Date("2026-06-01T10:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000);
const noSteps = { birthday: 0, tiersBy: "spend" as const, tiers: [] };
const availableOf = async (customerId: string) =>
  (await db().loyaltyMember.findUnique({ where: { customerId } }))?.available ?? 0;
const correct = async (customerId: string, points: number, actor: typeof owner | typeof writer = owner) => {
  const correction = { customerId, points, note: "A kindness", seen: await availableOf(customerId) };
  return transact((tx) => correctPoints(tx, actor, correction, now));
};
let ada: string;

beforeEach(async () => {
  await forgetAll();
  await programmeOn({ firstOrder: 20 });
  ada = await accountHolder("ada@example.com");
});

test("staff give and take points with a reason, never more than there are, and writers do not", async () => {
  expect(await correct(ada, 50)).toMatchObject({ ok: true, value: { available: 50 } });
  expect(await correct(ada, -80)).toMatchObject({ ok: false, reason: "too_few" });
  expect(await correct(ada, -30)).toMatchObject({ ok: true, value: { available: 20 } });
  expect(await correct(await knownCustomer("guest@example.com"), 5)).toMatchObject({ reason: "no_account" });
  expect(await correct(ada, 5, writer)).toMatchObject({ reason: "forbidden" });
  expect(await db().pointsTransaction.findMany({ select: { note: true, actor: true } })).toEqual([
    { note: "A kindness", actor: "staff:stf_owner" },
    { note: "A kindness", actor: "staff:stf_owner" },
  ]);
  expect(await db().auditEntry.count({ where: { action: "points.correct", entityId: ada } })).toBe(2);
});

test("a correction that is sent twice at once corrects once", async () => {
  const correction = { customerId: ada, points: 50, note: "A kindness", seen: 0 };
  const send = () => transact((tx) => correctPoints(tx, owner, correction, now));
  const both = await Promise.all([send(), send()]);
  expect(both.map((one) => (one.ok ? "done" : one.reason)).sort()).toEqual(["done", "moved"]);
  expect(await availableOf(ada)).toBe(50);
});

test("a reward is made with a discount of its own and is taken for what it costs by then", async () => {
  const wanted = {
    points: 100,
    kind: "amount",
    value: "5.00",
    minimumSubtotal: "20",
    giftVariantId: "",
  } as const;
  expect(await transact((tx) => addReward(tx, owner, { ...wanted, value: "" }, now))).toMatchObject({
    ok: false,
    reason: "invalid",
  });
  expect(await db().discount.count()).toBe(0);
  const added = await transact((tx) => addReward(tx, owner, wanted, now));
  const id = added.ok ? added.value.id : "";
  expect(await listRewards(db(), now)).toEqual([
    { id, points: 100, gives: "£5.00 off on orders from £20.00", freesDelivery: false },
  ]);
  const change = (version: number, points: number, active = true) =>
    transact((tx) => changeReward(tx, owner, { id, version, points, active }, now));
  expect(await change(1, 120)).toMatchObject({ ok: true });
  expect(await change(1, 140)).toMatchObject({ ok: false, reason: "changed_meanwhile" });
  await correct(ada, 200);
  const taken = () =>
    transact((tx) => takeReward(tx, { customerId: ada, rewardId: id, seen: 200, cost: 120 }, now));
  expect(await taken()).toMatchObject({ ok: true });
  expect(await db().loyaltyMember.findFirst()).toMatchObject({ available: 80 });
  await change(2, 120, false);
  expect(await listRewards(db(), now)).toEqual([]);
});

test("the preview gives what the ledger gives for the same orders, and what is owed is what points are worth at most", async () => {
  const first = await boughtOrder({ customerId: ada, goods: 4_999, paidAt: ago(20), firstOrder: true });
  const second = await boughtOrder({ customerId: ada, goods: 10_050, paidAt: ago(10) });
  await giveBack(second, 5_000, ago(5));
  await boughtOrder({ customerId: null, goods: 1_000, paidAt: ago(3) });
  await boughtOrder({ customerId: ada, goods: 99_000, paidAt: ago(400) });
  for (const id of [first, second]) await transact((tx) => earnOrder(tx, id, now));
  await rewardRow(300, { kind: "amount", value: 500 });
  await rewardRow(100, { kind: "percentage", value: 100_000 });
  await rewardRow(200, { kind: "amount", value: 300 });
  const nothingElse = { stepPoints: 0, presents: 0, freeDelivery: 0 };
  const preview = await previewRules(db(), { ...noSteps, points: 1, every: 100, firstOrder: 20 }, now);
  const figures = await readFigures(db(), now);
  expect(preview).toEqual({
    orders: 3,
    spend: 11_049,
    points: 129,
    memberPoints: 119,
    cost: 215,
    ...nothingElse,
  });
  expect(figures).toMatchObject({ members: 1, pending: 119, available: 0, issued: 119, hundredWorth: 167 });
  // 119 points at £5.00 for 300, which is more than £3.00 for 200, rounded up.
  expect(figures.liability).toBe(199);
});

test.each(["spend", "points"] as const)(
  "with steps by %s the preview gives what the ledger gave when the same orders came one by one",
  async (tiersBy) => {
    const brings = { freeDeliveryFrom: null, contact: { name: "", email: "", phone: "" } };
    const froms = tiersBy === "spend" ? [10_000, 25_000] : [100, 330];
    const tiers = [
      { key: "regular", name: "Regular", from: froms[0] ?? 0, multiplierPercent: 133, ...brings },
      {
        key: "friend",
        name: "Friend",
        from: froms[1] ?? 0,
        multiplierPercent: 150,
        ...brings,
        freeDeliveryFrom: 3_000,
      },
    ];
    const rules = { points: 1, every: 100, firstOrder: 20, birthday: 0, tiersBy, tiers };
    await programmeOn(rules);
    const grace = await accountHolder("grace@example.com");
    // Days ago, whose, and for how much: over nearly two years, onto steps and down again.
    const orders = [
      ...[
        [690, 0, 8_051],
        [600, 0, 6_099],
        [400, 1, 7_000],
        [390, 0, 9_007],
        [350, 1, 20_003],
        [300, 0, 15_017],
      ],
      ...[
        [290, 1, 2_999],
        [200, 1, 3_001],
        [120, 0, 7_777],
        [60, 1, 5_555],
        [10, 0, 3_333],
        [9, 1, 2_222],
      ],
    ] as const;
    let free = 0;
    for (const [days = 0, whose = 0, goods = 0] of orders) {
      const [at, customerId] = [ago(days), whose === 0 ? ada : grace];
      await followTiers(db(), at);
      const tier = await readTier(db(), customerId);
      if (days < 365 && tier?.key === "friend" && goods >= 3_000) free += 495;
      const firstOrder = (await db().order.count({ where: { customerId } })) === 0;
      const id = await boughtOrder({ customerId, goods, paidAt: at, firstOrder });
      await transact((tx) => earnOrder(tx, id, at));
    }
    const rows = await db().orderPoints.findMany({ where: { paidAt: { gt: ago(365) } } });
    const sum = (pick: (row: (typeof rows)[number]) => number) =>
      rows.reduce((all, row) => all + pick(row), 0);
    expect(new Set(rows.map(({ multiplierPercent }) => multiplierPercent))).toEqual(new Set([100, 133, 150]));
    const plain = sum(({ spend, bonus }) => Math.floor(spend / 100) + bonus);
    expect(await previewRules(db(), rules, now)).toMatchObject({
      ...{ orders: 8, spend: sum(({ spend }) => spend), memberPoints: sum(({ due }) => due) },
      ...{ stepPoints: sum(({ due }) => due) - plain, freeDelivery: free },
    });
    expect(free).toBeGreaterThan(0);
  },
);
