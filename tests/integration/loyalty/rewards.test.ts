import { beforeEach, expect, test } from "vitest";
import { saveProduct } from "@/lib/catalogue/save-product";
import { earnOrder } from "@/lib/loyalty/earning/earn-order";
import { reckonOrder } from "@/lib/loyalty/earning/reckon-order";
import { settlePoints } from "@/lib/loyalty/earning/settle-points";
import { grantPoints } from "@/lib/loyalty/ledger/grant-points";
import { listRewards, listTaken } from "@/lib/loyalty/rewards/data";
import { returnReward } from "@/lib/loyalty/rewards/return-reward";
import { returnWithOrder } from "@/lib/loyalty/rewards/return-with-order";
import { takeAgainWithOrder } from "@/lib/loyalty/rewards/take-again-with-order";
import { takeReward } from "@/lib/loyalty/rewards/take-reward";
import { readStatement } from "@/lib/loyalty/statement/data";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import {
  accountHolder,
  boughtOrder,
  forgetAll,
  programmeOn,
  giveBack as refund,
} from "../../support/loyalty/member-orders";
import { rewardRow } from "../../support/loyalty/reward-row";
import { productDraft } from "../../support/product";

const now = new Date("2026-06-01T10:00:00Z");
let ada: string;
let rewardId: string;

beforeEach(async () => {
  await forgetAll();
  await programmeOn();
  ada = await accountHolder("ada@example.com");
  rewardId = await rewardRow(300, { kind: "amount", value: 500 });
  const grant = { customerId: ada, points: 500, reason: "birthday", key: "g" } as const;
  await transact((tx) => grantPoints(tx, grant, now));
});

const take = (seen = 500, customerId = ada, cost = 300) =>
  transact((tx) => takeReward(tx, { customerId, rewardId, seen, cost }, now));
const member = () => db().loyaltyMember.findUniqueOrThrow({ where: { customerId: ada } });
const giveBack = (rewardTakenId: string, customerId = ada) =>
  transact((tx) => returnReward(tx, { customerId, rewardTakenId }, now));

test("points are spent on one single-use code of the reward's discount", async () => {
  const taken = await take();
  expect(taken).toMatchObject({ ok: true, value: { code: expect.stringMatching(/^PTS-/) } });
  expect(await member()).toMatchObject({ available: 200, spent: 300 });
  expect(await db().uniqueCode.findMany()).toMatchObject([
    { used: false, code: taken.ok && taken.value.code },
  ]);
  expect(await listTaken(db(), ada)).toMatchObject([{ points: 300, gives: "£5.00 off", used: false }]);
});

test("a button pressed twice, by one or by two at once, spends once; with too few points nothing is spent", async () => {
  const both = await Promise.all([take(), take()]);
  expect(both.map((one) => (one.ok ? "taken" : one.reason)).sort()).toEqual(["changed", "taken"]);
  expect(await take(200)).toMatchObject({ ok: false, reason: "too_few" });
  expect(await member()).toMatchObject({ available: 200 });
});

test("nothing is spent at another price than the page said, nor by who left the programme", async () => {
  expect(await take(500, ada, 200)).toMatchObject({ reason: "changed" });
  await db().loyaltyMember.updateMany({ data: { leftAt: now } });
  expect(await take()).toMatchObject({ reason: "too_few" });
  expect(await member()).toMatchObject({ available: 500 });
});

test("nothing is spent while the programme is off, or on a reward that is not to be had", async () => {
  await programmeOn({ on: false });
  expect(await take()).toMatchObject({ ok: false, reason: "off" });
  await programmeOn();
  await db().discount.updateMany({ data: { active: false } });
  expect(await take()).toMatchObject({ ok: false, reason: "gone" });
  expect(await listRewards(db(), now)).toEqual([]);
  expect(await member()).toMatchObject({ available: 500 });
});

test("an unused code is given back for its points, once, by whose it is; a used one is not", async () => {
  const first = await take();
  const id = first.ok ? first.value.rewardTakenId : "";
  const eve = await accountHolder("eve@example.com");
  expect(await giveBack(id, eve)).toMatchObject({ ok: false, reason: "not_found" });
  const both = await Promise.all([giveBack(id), giveBack(id)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await member()).toMatchObject({ available: 500, spent: 0 });
  expect(await db().uniqueCode.count()).toBe(0);
  const second = await take();
  await db().uniqueCode.updateMany({ data: { used: true } });
  expect(await giveBack(second.ok ? second.value.rewardTakenId : "")).toMatchObject({ reason: "in_use" });
});

/** An order with a code of the reward. */
async function orderWithReward(seen: number): Promise<string> {
  const taken = await take(seen);
  const code = taken.ok ? taken.value.code : "";
  const orderId = await boughtOrder({ customerId: ada, goods: 5_000, paidAt: now });
  const { discountId } = await db().loyaltyReward.findFirstOrThrow();
  await db().discountRedemption.create({
    data: {
      id: createId("redm"),
      discountId,
      orderId,
      uniqueCode: code,
      email: "ada@example.com",
      state: "consumed",
    },
  });
  return orderId;
}

test("the points of a reward come back with an order that was refunded whole, once", async () => {
  const orderId = await orderWithReward(500);
  const back = () => transact((tx) => returnWithOrder(tx, orderId, now));
  await back();
  expect(await member()).toMatchObject({ spent: 300 });
  await db().order.update({ where: { id: orderId }, data: { state: "refunded" } });
  await back();
  await back();
  expect(await member()).toMatchObject({ available: 500, spent: 0 });
});

test("when the refund comes to nothing they are spent again, as far as they are there, and come back with the next one", async () => {
  const orderId = await orderWithReward(500);
  let at = now;
  const refunded = async () => {
    at = new Date(at.getTime() + 60_000);
    await db().order.update({ where: { id: orderId }, data: { state: "refunded" } });
    for (const _twice of [1, 2]) await transact((tx) => returnWithOrder(tx, orderId, at));
  };
  const failed = async () => {
    at = new Date(at.getTime() + 60_000);
    await db().order.update({ where: { id: orderId }, data: { state: "paid" } });
    for (const _twice of [1, 2]) await transact((tx) => takeAgainWithOrder(tx, orderId, at));
  };
  await refunded();
  await failed();
  expect(await member()).toMatchObject({ available: 200, spent: 300 });
  await refunded();
  expect(await member()).toMatchObject({ available: 500, spent: 0 });
  await take();
  await failed();
  expect(await member(), "what was spent meanwhile stays spent").toMatchObject({
    available: 200,
    spent: 300,
  });
});

test("the statement has every movement in words, the newest first", async () => {
  const taken = await take();
  await giveBack(taken.ok ? taken.value.rewardTakenId : "");
  const lines = await readStatement(db(), ada, null);
  expect(lines.map(({ words, available }) => [words, available])).toEqual([
    ["Given back: £5.00 off", 300],
    ["Spent on £5.00 off", -300],
    ["For your birthday", 500],
  ]);
  expect(await readStatement(db(), ada, lines[1]?.id ?? "")).toMatchObject([{ available: 500 }]);
});

test("points of money that went back cannot be saved by spending them before and giving the reward back after", async () => {
  const paidAt = new Date("2026-03-01T10:00:00Z");
  const bought = { customerId: ada, goods: 20_000, paidAt, arrivedAt: paidAt };
  const id = await boughtOrder(bought);
  await transact((tx) => earnOrder(tx, id, paidAt));
  await settlePoints(db(), now);
  const [first, second] = [await take(700), await take(400)];
  await refund(id, 20_000, now);
  const later = new Date(now.getTime() + 60_000);
  await transact((tx) => reckonOrder(tx, id, later));
  expect(await member()).toMatchObject({ available: 0, spent: 600, takenBack: 100 });
  await giveBack(first.ok ? first.value.rewardTakenId : "");
  expect(await member()).toMatchObject({ available: 200, spent: 300, takenBack: 200 });
  await giveBack(second.ok ? second.value.rewardTakenId : "");
  expect(await member()).toMatchObject({ available: 500, spent: 0, takenBack: 200 });
  // Asked for once: what is earned, spent and given back later is not touched.
  const grant = { customerId: ada, points: 100, reason: "review", key: "later" } as const;
  await transact((tx) => grantPoints(tx, grant, later));
  const third = await take(600);
  await giveBack(third.ok ? third.value.rewardTakenId : "");
  expect(await member()).toMatchObject({ available: 600, spent: 0, takenBack: 200 });
  await transact((tx) => reckonOrder(tx, id, later));
  expect(await member()).toMatchObject({ available: 600, takenBack: 200 });
});

test("points are not spent on a gift that has run out", async () => {
  const draft = productDraft({
    handle: "gift",
    variants: [{ optionValues: ["Small"], price: 900, onHand: 1, tracked: true }],
  });
  await transact((tx) => saveProduct(tx, draft, now));
  const { id: giftVariantId } = await db().variant.findFirstOrThrow({
    where: { product: { handle: "gift" } },
  });
  const { discountId } = await db().loyaltyReward.findFirstOrThrow();
  await db().discount.update({
    where: { id: discountId },
    data: { kind: "free_gift", value: 0, giftVariantId },
  });
  await db().stock.updateMany({ where: { variantId: giftVariantId }, data: { onHand: 0 } });
  expect(await take()).toMatchObject({ ok: false, reason: "gone" });
  expect(await member()).toMatchObject({ available: 500 });
  await db().stock.updateMany({ where: { variantId: giftVariantId }, data: { onHand: 1 } });
  expect(await take()).toMatchObject({ ok: true });
});
