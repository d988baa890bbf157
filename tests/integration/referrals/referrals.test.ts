import { beforeAll, beforeEach, expect, test } from "vitest";
import { agree } from "@/lib/checkout/agree";
import { markPaid } from "@/lib/orders/mark-paid";
import { db, type Tx } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readFigures } from "@/lib/referrals/admin/data";
import { decideReferral } from "@/lib/referrals/admin/decide-referral";
import { takeOffer } from "@/lib/referrals/friends/take-offer";
import { tidyOffers } from "@/lib/referrals/friends/tidy-offers";
import { countShare } from "@/lib/referrals/links/count-share";
import { countVisit } from "@/lib/referrals/links/count-visit";
import { nameLink } from "@/lib/referrals/links/name-link";
import { noteOrder } from "@/lib/referrals/orders/note-order";
import { settleReferrals } from "@/lib/referrals/settle/settle-referrals";
import { saveSetting } from "@/lib/shop/save-setting";
import { buyer } from "../../support/checkout/buyer";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { knownCustomer, owner, pastOrder, writer } from "../../support/customers/known-customer";
import { friendsOrder } from "../../support/referrals/friends-order";

const now = new Date("2026-11-23T09:00:00Z");
const days = (after: number) => new Date(now.getTime() + after * 86_400_000);
const elsewhere = {
  email: "fay@example.com",
  name: "Fay Friend",
  phone: "+44 20 7946 0999",
  address: { line1: "1 Quay Street", city: "Leith", postcode: "EH6 6PA", country: "GB" },
};
let shop: OpenShop;
let ada: string;
let link: { id: string; code: string };

const settings = (more: object = {}) =>
  transact((tx) =>
    saveSetting(tx, "referrals", {
      ...{ on: true, friendDiscountId: "disc_friend", rewardDiscountId: "disc_own", rewardsPerYear: 2 },
      ...more,
    }),
  );
const take = async (at = now) => {
  const taken = await transact((tx) => takeOffer(tx, link.code, at));
  if (!taken.ok) throw new Error(taken.reason);
  return taken.value.code;
};
const orderWith = (code: string, more: Parameters<typeof friendsOrder>[1] = {}) =>
  friendsOrder(code, more, now);
const visit = (tx: Tx, path: string, referrer = "") =>
  countVisit(tx, { path, referrer, ownHost: "shop.example" }, now);
const referral = (code: string) =>
  db().referral.findUniqueOrThrow({ where: { code }, include: { moves: true } });
const letters = () =>
  db().outboxLetter.findMany({ where: { template: "referral-reward" }, orderBy: { id: "asc" } });

beforeAll(async () => {
  shop = await openShop();
});

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE referral_link, customer, orders, basket, outbox_letter, discount_code, journal_entry, audit_entry CASCADE`;
  await db().discount.createMany({
    data: [
      { id: "disc_friend", kind: "amount", value: 1_000, title: "Welcome", audience: "first_order" },
      { id: "disc_own", kind: "percentage", value: 100_000, title: "Thank you" },
    ],
  });
  await settings();
  ada = await knownCustomer("ada@example.com", { name: "Ada Lovelace" });
  await pastOrder(ada);
  await transact((tx) => nameLink(tx, { customerId: ada, shownName: "Ada" }, now));
  link = await db().referralLink.findUniqueOrThrow({ where: { customerId: ada } });
});

test("whoever has bought gets one address, however often they ask at once, and it stays when the name changes", async () => {
  const bea = await knownCustomer("bea@example.com");
  expect(await transact((tx) => nameLink(tx, { customerId: bea, shownName: "Bea" }, now))).toMatchObject({
    reason: "not_yet",
  });
  await pastOrder(bea, elsewhere);
  await Promise.all(
    ["Bea", "Beatrix", "B"].map((shownName) =>
      transact((tx) => nameLink(tx, { customerId: bea, shownName }, now)),
    ),
  );
  expect(await db().referralLink.count({ where: { customerId: bea } })).toBe(1);
  const before = await db().referralLink.findUniqueOrThrow({ where: { customerId: bea } });
  await transact((tx) => nameLink(tx, { customerId: bea, shownName: "Queen Bea" }, now));
  expect(await db().referralLink.findUniqueOrThrow({ where: { customerId: bea } })).toMatchObject({
    code: before.code,
    shownName: "Queen Bea",
  });
});

test("a friend's code takes the discount off a real order, and the reward comes once when the time to send back is over", async () => {
  const code = await take();
  const basketId = await fillBasket({ [shop.small]: 1 });
  const own = {
    ...elsewhere,
    line1: "1 Quay Street",
    city: "Leith",
    postcode: "EH6 6PA",
    discountCode: code,
  };
  const { address: _unused, ...typed } = own;
  const agreed = await transact(async (tx) => agree(tx, await buyer(basketId, typed), now));
  if (!agreed.ok || agreed.value.kind !== "to_pay") throw new Error("it is to be paid");
  const { orderId } = await db().payment.findUniqueOrThrow({ where: { id: agreed.value.paymentId } });
  await transact((tx) => markPaid(tx, orderId, "stripe", now));
  await transact((tx) => noteOrder(tx, orderId, now));
  await transact((tx) => noteOrder(tx, orderId, now));
  expect(await referral(code)).toMatchObject({ state: "ordered", orderId, doubts: [] });
  await settleReferrals(db(), days(400));
  expect(await letters(), "nothing was sent yet").toEqual([]);
  await db().order.update({ where: { id: orderId }, data: { state: "delivered" } });
  await db().parcel.create({ data: { id: "parc_1", orderId, shippedAt: now, deliveredAt: days(2) } });
  await settleReferrals(db(), days(32));
  expect(await letters(), "the last day").toEqual([]);
  await Promise.all([settleReferrals(db(), days(36)), settleReferrals(db(), days(36))]);
  await settleReferrals(db(), days(37));
  const settled = await referral(code);
  expect(settled).toMatchObject({ state: "rewarded", rewardCode: expect.stringMatching(/^THANKS-/) });
  expect(settled.moves.map(({ to }) => to)).toEqual(["ordered", "rewarded"]);
  expect(await letters()).toMatchObject([
    { toEmail: "ada@example.com", props: { code: settled.rewardCode, gives: "10% off everything" } },
  ]);
  const codes = await db().uniqueCode.findMany({ where: { discountId: "disc_own" } });
  expect(codes).toMatchObject([{ code: settled.rewardCode, used: false }]);
});

test("what is given back earns nothing; a part that is kept does", async () => {
  const [gone, part] = [await take(), await take()];
  await orderWith(gone, { refundedTotal: 6_000 });
  await orderWith(part, { refundedTotal: 2_000 });
  await settleReferrals(db(), days(90));
  expect(await referral(gone)).toMatchObject({ state: "refused", moves: [{}, { reason: "given_back" }] });
  expect(await referral(part)).toMatchObject({ state: "rewarded" });
});

test("one's own order earns nothing, and what both have in common waits for somebody", async () => {
  const bristol = { line1: "12 St. James's Square", city: "Bristol", postcode: "bs1 4dj", country: "GB" };
  const [self, mailbox, home, card] = [await take(), await take(), await take(), await take()];
  await orderWith(self, { customerId: ada, phone: null, address: bristol });
  await orderWith(mailbox, { customerId: await knownCustomer("ada+shop@example.com") });
  await orderWith(home, {
    address: bristol,
  });
  const adas = await db().order.findFirstOrThrow({
    where: { customerId: ada },
    orderBy: { placedAt: "asc" },
  });
  const paid = {
    state: "succeeded",
    amount: 1,
    currency: "GBP",
    expiresAt: now,
    cardFingerprint: "card1",
  } as const;
  await db().payment.create({ data: { id: "pay_ada", orderId: adas.id, ...paid } });
  const friends = await pastOrder(await knownCustomer("guy@example.com"), {
    ...elsewhere,
    phone: null,
    address: { ...elsewhere.address, line1: "9 Low Road" },
  });
  await db().payment.create({ data: { id: "pay_guy", orderId: friends, ...paid } });
  await db().orderDiscount.create({
    data: {
      id: "odisc_card",
      orderId: friends,
      discountId: "disc_friend",
      title: "Welcome",
      code: card,
      kind: "amount",
      amount: 1_000,
    },
  });
  await transact((tx) => noteOrder(tx, friends, now));
  expect(await referral(self)).toMatchObject({
    state: "refused",
    doubts: ["same_customer"],
    moves: [{ reason: "own_order" }],
  });
  expect(await referral(mailbox)).toMatchObject({ state: "review", doubts: ["same_mailbox"] });
  expect(await referral(home)).toMatchObject({ state: "review", doubts: ["same_household"] });
  expect(await referral(card)).toMatchObject({ state: "review", doubts: ["same_card"] });
  await settleReferrals(db(), days(90));
  expect(await letters()).toEqual([]);

  const { id } = await referral(home);
  const decide = (counts: boolean) => transact((tx) => decideReferral(tx, owner, { id, counts }, days(91)));
  expect(await transact((tx) => decideReferral(tx, writer, { id, counts: true }, now))).toMatchObject({
    reason: "forbidden",
  });
  const answers = await Promise.all([decide(true), decide(false)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "decided" });
});

test("nobody has more thank-yous in a year than the owner set, also when all are due at once", async () => {
  for (let friend = 0; friend < 4; friend += 1) await orderWith(await take());
  await Promise.all([settleReferrals(db(), days(90)), settleReferrals(db(), days(90))]);
  expect(await db().referral.groupBy({ by: ["state"], _count: true, orderBy: { state: "asc" } })).toEqual([
    { state: "rewarded", _count: 2 },
    { state: "refused", _count: 2 },
  ]);
  expect(await letters()).toHaveLength(2);
  await orderWith(await take(days(400)), { paidAt: days(400) });
  await settleReferrals(db(), days(500));
  expect(await letters(), "a year later").toHaveLength(3);
});

test("where the owner gives points, the thank-you is points, once, and waits while there is no programme", async () => {
  await settings({ rewardDiscountId: null, rewardPoints: 500 });
  const user = { id: "usr_ada", email: "ada@example.com", emailVerified: now };
  await db().user.upsert({ where: { id: "usr_ada" }, create: user, update: {} });
  await db().customer.update({ where: { id: ada }, data: { userId: "usr_ada" } });
  const code = await take();
  await orderWith(code);
  await transact((tx) => saveSetting(tx, "loyalty", { on: false }));
  await settleReferrals(db(), days(90));
  expect(await referral(code)).toMatchObject({ state: "ordered" });
  await transact((tx) => saveSetting(tx, "loyalty", { on: true }));
  await Promise.all([settleReferrals(db(), days(91)), settleReferrals(db(), days(91))]);
  expect(await referral(code)).toMatchObject({ state: "rewarded", rewardCode: null, rewardPoints: 500 });
  expect(await db().loyaltyMember.findUnique({ where: { customerId: ada } })).toMatchObject({
    available: 500,
  });
  expect(await letters()).toMatchObject([{ props: { code: null, points: 500, gives: "500 points" } }]);
});

test("while there is no discount to give, nothing is taken and what is earned waits", async () => {
  const code = await take();
  await orderWith(code);
  await db().discount.updateMany({ data: { active: false } });
  expect(await transact((tx) => takeOffer(tx, link.code, now))).toMatchObject({ reason: "off" });
  await settleReferrals(db(), days(90));
  expect(await referral(code)).toMatchObject({ state: "ordered" });
  await db().discount.updateMany({ data: { active: true } });
  await settleReferrals(db(), days(91));
  expect(await referral(code)).toMatchObject({ state: "rewarded" });
  expect(await transact((tx) => takeOffer(tx, "nobody-22222", now))).toMatchObject({ reason: "unknown" });
  await settings({ on: false });
  expect(await transact((tx) => takeOffer(tx, link.code, now))).toMatchObject({ reason: "off" });
});

test("offers that nobody used in ninety days are taken back with their codes; one in a payment stays", async () => {
  const [old, held, fresh] = [await take(), await take(), await take(days(60))];
  await db().uniqueCode.update({ where: { code: held }, data: { used: true } });
  expect(await transact((tx) => tidyOffers(tx, days(91)))).toBe(1);
  expect((await db().referral.findMany()).map(({ code }) => code).sort()).toEqual([held, fresh].sort());
  expect(await db().uniqueCode.count({ where: { code: old } })).toBe(0);
});

test("visits are counted by day, and the figures say what came of it and what it cost", async () => {
  await transact((tx) => visit(tx, `/r/${link.code}`, "https://search.example/"));
  await transact((tx) => visit(tx, `/R/${link.code.toUpperCase()}`));
  await transact((tx) => visit(tx, "/r/nobody-22222"));
  await transact((tx) => visit(tx, "/products/bed"));
  // Coming back to the page with the code is no second opening.
  await transact((tx) => visit(tx, `/r/${link.code}`, `https://shop.example/r/${link.code}`));
  expect(await db().referralDay.findMany()).toMatchObject([{ linkId: link.id, visits: 2 }]);
  await transact((tx) => countShare(tx, ada, now));
  const friend = await knownCustomer("gil@example.com");
  await orderWith(await take(), { customerId: friend });
  await take();
  await pastOrder(friend, { ...elsewhere, paidAt: days(3), placedAt: days(3), total: 2_500 });
  await transact((tx) => nameLink(tx, { customerId: friend, shownName: "Gil" }, now));
  expect(await readFigures(db(), { since: days(-365), currency: "GBP" })).toEqual({
    ...{ links: 2, shares: 1, visits: 2, taken: 2, ordered: 1, rewarded: 0 },
    ...{ money: 6_000, moneySince: 8_500, cost: 1_000, points: 0, inTurn: 1, inTurnBrought: 0 },
  });
});

test("the database itself holds what is rewarded and its code together", async () => {
  const { id } = await db().referral.findFirstOrThrow({ where: { code: await take() } });
  await expect(
    db().referral.update({ where: { id }, data: { state: "rewarded", endedAt: now } }),
  ).rejects.toThrow(/referral_rewarded/);
  await expect(db().referral.update({ where: { id }, data: { state: "refused" } })).rejects.toThrow(
    /referral_ended/,
  );
});
