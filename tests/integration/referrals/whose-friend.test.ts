import { beforeEach, expect, test } from "vitest";
import { moveBelongings } from "@/lib/account/merging/move-belongings";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readFigures } from "@/lib/referrals/admin/data";
import { decideReferral } from "@/lib/referrals/admin/decide-referral";
import { readLink } from "@/lib/referrals/data";
import { giveOffer } from "@/lib/referrals/friends/give-offer";
import { takeOffer } from "@/lib/referrals/friends/take-offer";
import { nameLink } from "@/lib/referrals/links/name-link";
import { settleReferrals } from "@/lib/referrals/settle/settle-referrals";
import { saveSetting } from "@/lib/shop/save-setting";
import { knownCustomer, owner, pastOrder } from "../../support/customers/known-customer";
import { friendsOrder } from "../../support/referrals/friends-order";

const now = new Date("2026-11-23T09:00:00Z");
const days = (after: number) => new Date(now.getTime() + after * 86_400_000);
let ada = "";
let link = { id: "", code: "" };

const settings = (on = true) => {
  const ids = { friendDiscountId: "disc_friend", rewardDiscountId: "disc_own", rewardsPerYear: 9 };
  return transact((tx) => saveSetting(tx, "referrals", { on, ...ids }));
};
const take = async () => {
  const taken = await transact((tx) => takeOffer(tx, link.code, now));
  if (!taken.ok) throw new Error(taken.reason);
  return taken.value.code;
};
const visitor = { basketId: null as string | null, currency: "GBP", userId: null };
const give = (more: Partial<typeof visitor> = {}) =>
  transact((tx) => giveOffer(tx, { linkCode: link.code, ...visitor, ...more }, now));
const bought = (code: string, more: Parameters<typeof friendsOrder>[1] = {}) => friendsOrder(code, more, now);
const referral = (code: string) =>
  db().referral.findUniqueOrThrow({ where: { code }, include: { moves: { orderBy: { id: "asc" } } } });
const why = async (code: string) => (await referral(code)).moves.at(-1)?.reason;

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE referral_link, customer, orders, basket, outbox_letter, discount_code CASCADE`;
  await db().discount.createMany({
    data: [
      { id: "disc_friend", kind: "amount", value: 1_000, title: "Welcome" },
      { id: "disc_own", kind: "percentage", value: 100_000, title: "Thank you" },
    ],
  });
  await settings();
  ada = await knownCustomer("ada@example.com");
  await pastOrder(ada);
  await transact((tx) => nameLink(tx, { customerId: ada, shownName: "Ada" }, now));
  link = await db().referralLink.findUniqueOrThrow({ where: { customerId: ada } });
});

test("of two customers who become one, the other's address leads to the kept link, however often they are merged", async () => {
  const merge = async (keep: string, other: string) => {
    await transact((tx) => moveBelongings(tx, keep, other, now));
    await db().customer.delete({ where: { id: other } });
  };
  const [bea, cyd] = [await knownCustomer("bea@example.com"), await knownCustomer("cyd@example.com")];
  for (const [customerId, shownName] of [
    [bea, "Bea"],
    [cyd, "Cyd"],
  ] as const) {
    await pastOrder(customerId);
    await transact((tx) => nameLink(tx, { customerId, shownName }, now));
  }
  const former = link;
  await db().referralDay.create({ data: { linkId: link.id, day: now, visits: 3 } });
  const code = await take();
  await merge(bea, ada);
  await merge(cyd, bea);
  const kept = await db().referralLink.findUniqueOrThrow({ where: { customerId: cyd } });
  expect(await readLink(db(), former.code.toUpperCase())).toMatchObject({ id: kept.id, shownName: "Cyd" });
  expect(await referral(code)).toMatchObject({ linkId: kept.id });
  const taken = await take();
  expect(await referral(taken)).toMatchObject({ linkId: kept.id });
  const figures = await readFigures(db(), { since: days(-9), currency: "GBP" });
  expect(figures).toMatchObject({ links: 1, visits: 3, taken: 2 });
  await db().customer.delete({ where: { id: cyd } });
  expect(await db().referralLink.count(), "who is erased leaves no address behind").toBe(0);
});

test("whoever becomes the same customer after the order, or shares a card by then, earns nothing unseen", async () => {
  const [merged, card] = [await take(), await take()];
  const mergedOrder = await bought(merged);
  const farAway = { line1: "9 Low Road", city: "Wick", postcode: "KW1 5HJ", country: "GB" };
  await bought(card, { cardFingerprint: "card_1", address: farAway });
  expect(await referral(merged)).toMatchObject({ state: "ordered" });
  expect(await referral(card)).toMatchObject({ state: "ordered" });
  await db().order.update({ where: { id: mergedOrder }, data: { customerId: ada } });
  const adas = await db().order.findFirstOrThrow({ where: { customerId: ada, id: { not: mergedOrder } } });
  const paid = { state: "succeeded", amount: 1, currency: "GBP", expiresAt: now } as const;
  await db().payment.create({
    data: { id: "pay_ada", orderId: adas.id, cardFingerprint: "card_1", ...paid },
  });
  await settleReferrals(db(), days(90));
  expect(await referral(merged)).toMatchObject({ state: "refused" });
  expect(await why(merged)).toBe("own_order");
  const seen = await referral(card);
  expect(seen).toMatchObject({ state: "review", doubts: ["same_card"] });
  await transact((tx) => decideReferral(tx, owner, { id: seen.id, counts: true }, days(91)));
  await settleReferrals(db(), days(92));
  expect(await referral(card), "what somebody decided is not asked again").toMatchObject({
    state: "rewarded",
  });
});

test("a friend who bought here before brings no thank-you, and one who comes again under another name is looked at", async () => {
  const [before, first, again] = [await take(), await take(), await take()];
  await bought(before, { firstOrder: false });
  expect(await referral(before)).toMatchObject({ state: "refused" });
  expect(await why(before)).toBe("known_friend");
  await bought(first, { cardFingerprint: "card_f" });
  await bought(again, { cardFingerprint: "card_f" });
  expect(await referral(again)).toMatchObject({ state: "review", doubts: ["same_friend"] });
});

test("money a bank took back, goods given back with only delivery kept, and an open dispute earn nothing yet", async () => {
  const [lost, goods, open] = [await take(), await take(), await take()];
  for (const [code, closedAt] of [
    [lost, days(20)],
    [open, null],
  ] as const) {
    await bought(code);
    const status = closedAt ? "lost" : "needs_response";
    const told = { amount: 6_000, currency: "GBP", reason: "fraudulent", status, refundable: false };
    await db().dispute.create({
      data: { id: `dp_${code}`, paymentId: `pay_${code}`, ...told, createdAt: days(10), closedAt },
    });
  }
  await bought(goods, { total: 6_500, deliveryTotal: 500, refundedTotal: 6_000 });
  await settleReferrals(db(), days(90));
  expect(await why(lost)).toBe("given_back");
  expect(await why(goods)).toBe("given_back");
  expect(await referral(open)).toMatchObject({ state: "ordered" });
});

test("what was promised is given after the owner stops recommending, and an order in ruins holds up nobody else", async () => {
  const codes = [await take(), await take(), await take()];
  const [ruined = ""] = await Promise.all(codes.map((code) => bought(code)));
  await db().order.update({ where: { id: ruined }, data: { address: "nowhere" } });
  await settings(false);
  await expect(settleReferrals(db(), days(90))).rejects.toThrow("Some recommendations could not be settled");
  const states = await db().referral.groupBy({ by: ["state"], _count: true, orderBy: { state: "asc" } });
  expect(states).toEqual([
    { state: "ordered", _count: 1 },
    { state: "rewarded", _count: 2 },
  ]);
});

test("pressing the button again gives the code there is, and a browser with the basket of whoever recommends is a doubt", async () => {
  const given = await give();
  if (!given.ok) throw new Error(given.reason);
  const { basketId, code } = given.value;
  expect(await give({ basketId })).toEqual(given);
  expect(await db().referral.findMany()).toMatchObject([{ code, doubts: [] }]);
  await db().basket.create({ data: { id: "bask_ada", currency: "GBP", customerId: ada } });
  const own = await give({ basketId: "bask_ada" });
  if (!own.ok) throw new Error(own.reason);
  await bought(own.value.code);
  expect(await referral(own.value.code)).toMatchObject({ state: "review", doubts: ["same_browser"] });
  await bought(code, { basketId: "bask_ada" });
  expect(await referral(code), "at the checkout").toMatchObject({ doubts: ["same_browser"] });
});
