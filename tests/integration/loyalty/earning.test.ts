import { beforeEach, expect, test } from "vitest";
import { claimOrders } from "@/lib/account/orders/claim-orders";
import { claimOrder } from "@/lib/loyalty/earning/claim-order";
import { earnOrder } from "@/lib/loyalty/earning/earn-order";
import { reckonOrder } from "@/lib/loyalty/earning/reckon-order";
import { settlePoints } from "@/lib/loyalty/earning/settle-points";
import { grantPoints } from "@/lib/loyalty/ledger/grant-points";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { writeThankYou } from "@/lib/reactions/letters/write-thank-you";
import { createId } from "@/lib/values/id";
import { knownCustomer } from "../../support/customers/known-customer";
import {
  accountHolder,
  arrive,
  boughtOrder,
  failRefund,
  forgetAll,
  giveBack,
  programmeOn,
} from "../../support/loyalty/member-orders";

const paidAt = new Date("2026-06-01T10:00:00Z");
const later = (days: number) => new Date(paidAt.getTime() + days * 24 * 3_600_000);
const earn = (id: string, at = paidAt) => transact((tx) => earnOrder(tx, id, at));
const reckon = (id: string, at: Date) => transact((tx) => reckonOrder(tx, id, at));
const balances = (customerId: string) => db().loyaltyMember.findUniqueOrThrow({ where: { customerId } });
let ada: string;

beforeEach(async () => {
  await forgetAll();
  await programmeOn();
  ada = await accountHolder("ada@example.com");
});

test("an order's points wait until it can no longer come back, and are earned then, once", async () => {
  const id = await boughtOrder({ customerId: ada, goods: 4_999, paidAt });
  await earn(id);
  await earn(id);
  expect(await balances(ada)).toMatchObject({ issued: -49, pending: 49, available: 0 });
  await settlePoints(db(), later(1));
  expect(await balances(ada)).toMatchObject({ pending: 49 });

  await arrive(id, later(3));
  await settlePoints(db(), later(32));
  expect(await balances(ada)).toMatchObject({ pending: 49 });
  // Thirty days from the day of arrival, to the end of the next working day.
  await settlePoints(db(), later(37));
  await settlePoints(db(), later(38));
  expect(await balances(ada)).toMatchObject({ issued: -49, pending: 0, available: 49 });
  expect(await db().pointsTransaction.findMany({ orderBy: { id: "asc" } })).toMatchObject([
    { kind: "order_pending", key: `order:${id}`, expiresAt: null },
    { kind: "order_earned", key: `order:${id}:earned`, expiresAt: new Date("2028-07-31T22:59:59.999Z") },
  ]);
  expect(await db().journalEntry.findMany({ where: { type: "points_earned" } })).toMatchObject([
    { orderId: id, customerId: ada, data: { points: 49 } },
  ]);
});

test("nothing is earned while the programme is off, nothing twice, and more for a first order", async () => {
  await programmeOn({ on: false });
  const before = await boughtOrder({ customerId: ada, goods: 5_000, paidAt });
  await earn(before);
  expect(await db().orderPoints.count()).toBe(0);
  await programmeOn({ points: 5, every: 1_000, firstOrder: 100 });
  const first = await boughtOrder({ customerId: ada, goods: 5_000, paidAt, firstOrder: true });
  await earn(first);
  // What was promised stays promised when the rules change.
  await programmeOn({ points: 1, every: 1_000 });
  await reckon(first, later(1));
  expect(await balances(ada)).toMatchObject({ pending: 125 });
});

test("a return under way and a withdrawal that waits for its money hold the points up", async () => {
  const id = await boughtOrder({ customerId: ada, goods: 5_000, paidAt, arrivedAt: later(2) });
  await earn(id);
  const asked = { reason: "other", requestedBy: "customer", createdAt: later(20) } as const;
  const { id: returnId } = await db().orderReturn.create({
    data: { id: createId("ret"), orderId: id, ...asked },
  });
  await settlePoints(db(), later(40));
  expect(await balances(ada)).toMatchObject({ pending: 50 });
  await db().orderReturn.update({ where: { id: returnId }, data: { state: "closed" } });
  const said = { name: "Ada", email: "ada@example.com", lines: [], declaredAt: later(20) };
  await db().withdrawal.create({
    data: { id: createId("withd"), orderId: id, ...said, confirmedAt: later(20) },
  });
  await settlePoints(db(), later(42));
  expect(await balances(ada)).toMatchObject({ pending: 50 });
  await giveBack(id, 2_000, later(43));
  await settlePoints(db(), later(44));
  expect(await balances(ada)).toMatchObject({ pending: 0, available: 30, takenBack: 20 });
});

test("a refund takes back what is no longer paid for, never what was spent, and one that fails gives it back", async () => {
  const id = await boughtOrder({ customerId: ada, goods: 10_000, paidAt, arrivedAt: later(1) });
  await earn(id);
  const small = await giveBack(id, 1_000, later(2));
  await reckon(id, later(2));
  await reckon(id, later(2));
  expect(await balances(ada)).toMatchObject({ pending: 90, takenBack: 10 });
  await failRefund(small, later(3));
  await reckon(id, later(3));
  expect(await balances(ada)).toMatchObject({ pending: 100, takenBack: 0 });

  await settlePoints(db(), later(40));
  await db().$transaction(async (tx) => {
    const { id: memberId } = await tx.loyaltyMember.findUniqueOrThrow({ where: { customerId: ada } });
    const row = { id: "ptx_spent", memberId, key: "spent", actor: "customer", at: later(41) };
    await tx.pointsTransaction.create({ data: { ...row, kind: "reward_taken" } });
    await tx.$executeRaw`INSERT INTO points_posting VALUES ('ptx_spent', ${memberId}, 'available', -70), ('ptx_spent', ${memberId}, 'spent', 70)`;
  });
  const whole = await giveBack(id, 10_000, later(42));
  await reckon(id, later(42));
  expect(await balances(ada)).toMatchObject({ available: 0, spent: 70, takenBack: 30 });
  expect(await db().orderPoints.findUniqueOrThrow({ where: { orderId: id } })).toMatchObject({
    due: 0,
    forgiven: 70,
  });
  // What is earned later is not asked for what was forgiven.
  await transact((tx) =>
    grantPoints(tx, { customerId: ada, points: 50, reason: "birthday", key: "b" }, later(43)),
  );
  await reckon(id, later(44));
  expect(await balances(ada)).toMatchObject({ available: 50, takenBack: 30 });
  await failRefund(whole, later(45));
  await reckon(id, later(45));
  expect(await balances(ada)).toMatchObject({ available: 80, spent: 70, takenBack: 0 });
});

test("a guest's points count when the order comes into an account within thirty days, and lapse after", async () => {
  const guest = await knownCustomer("grace@example.com");
  const bought = { customerId: null, goods: 3_000, paidAt, email: "grace@example.com" };
  const id = await boughtOrder({ ...bought, firstOrder: true });
  const old = await boughtOrder({ ...bought, paidAt: later(-40) });
  for (const order of [id, old]) await earn(order);
  expect(await db().loyaltyMember.count()).toBe(0);
  await db().user.create({ data: { id: "usr_grace", email: "grace@example.com" } });
  await db().customer.update({ where: { id: guest }, data: { userId: "usr_grace" } });
  await giveBack(id, 1_000, later(5));
  await transact((tx) =>
    claimOrders(tx, { customerId: guest, userId: "usr_grace", email: "grace@example.com" }, later(10)),
  );
  expect(await db().journalEntry.count({ where: { type: "order_claimed" } })).toBe(2);
  for (const order of [id, old, id]) await transact((tx) => claimOrder(tx, order, later(10)));
  expect(await balances(guest)).toMatchObject({ pending: 20 });
  await settlePoints(db(), later(11));
  expect(await db().orderPoints.findUniqueOrThrow({ where: { orderId: old } })).toMatchObject({
    state: "lapsed",
  });
});

test("points for something else than an order are given once, to whoever has an account", async () => {
  const guest = await knownCustomer("grace@example.com");
  const grant = (customerId: string) =>
    transact((tx) =>
      grantPoints(tx, { customerId, points: 50, reason: "birthday", key: "birthday:1" }, paidAt),
    );
  expect(await grant(guest)).toMatchObject({ ok: false, reason: "no_account" });
  expect(await grant(ada)).toMatchObject({ ok: true });
  expect(await grant(ada)).toMatchObject({ ok: true });
  expect(await balances(ada)).toMatchObject({ issued: -50, available: 50 });
});

test("an order that comes to grief holds up none of the others, and the job says so", async () => {
  const bought = { customerId: ada, goods: 5_000, paidAt, arrivedAt: later(1) };
  const [broken, fine] = [await boughtOrder(bought), await boughtOrder(bought)];
  for (const id of [broken, fine]) await earn(id);
  await db().order.update({ where: { id: broken }, data: { address: { nowhere: true } } });
  await expect(settlePoints(db(), later(60))).rejects.toThrow("1 of 2");
  expect(await balances(ada)).toMatchObject({ pending: 50, available: 50 });
});

test("a refund that was made before an order's points were counted, and failed after, gives points and does not break", async () => {
  const early = await boughtOrder({ customerId: ada, goods: 10_000, paidAt });
  const first = await giveBack(early, 4_000, later(0));
  await earn(early);
  expect(await balances(ada)).toMatchObject({ issued: -60, pending: 60, takenBack: 0 });
  await failRefund(first, later(1));
  await reckon(early, later(1));
  expect(await balances(ada)).toMatchObject({ issued: -100, pending: 100, takenBack: 0 });
  // What was really taken back is given back from there, the rest anew.
  const second = await giveBack(early, 3_000, later(2));
  await reckon(early, later(2));
  await failRefund(second, later(3));
  await reckon(early, later(3));
  expect(await balances(ada)).toMatchObject({ issued: -100, pending: 100, takenBack: 0 });
});

test("while the buyer's bank has not decided points wait", async () => {
  const id = await boughtOrder({ customerId: ada, goods: 5_000, paidAt, arrivedAt: later(1) });
  await earn(id);
  const { id: paymentId } = await db().payment.findFirstOrThrow({ where: { orderId: id } });
  const asked = { paymentId, amount: 5_495, currency: "GBP", reason: "fraudulent", refundable: false };
  const at = { createdAt: later(20), updatedAt: later(20) };
  await db().dispute.create({ data: { id: "dp_1", status: "under_review", ...asked, ...at } });
  await settlePoints(db(), later(60));
  expect(await balances(ada)).toMatchObject({ pending: 50, available: 0 });
  await db().dispute.update({ where: { id: "dp_1" }, data: { status: "won", closedAt: later(61) } });
  await settlePoints(db(), later(62));
  expect(await balances(ada)).toMatchObject({ pending: 0, available: 50 });
});

test("a guest's order that came into an account in the last minute counts, though the news of it are late", async () => {
  const bought = { customerId: null, goods: 3_000, paidAt, email: "ada@example.com" };
  const id = await boughtOrder(bought);
  await earn(id);
  const inTime = new Date(later(30).getTime() - 60_000);
  await db().order.update({ where: { id }, data: { customerId: ada, claimedAt: inTime } });
  await settlePoints(db(), later(31));
  await transact((tx) => claimOrder(tx, id, later(31)));
  expect(await balances(ada)).toMatchObject({ pending: 30 });
});

test("the thank-you letter says what the ledger has after it, to members and to guests", async () => {
  const tiers = [{ key: "regular", name: "Regular", from: 100, multiplierPercent: 150 }];
  await programmeOn({ firstOrder: 20, tiers });
  const bought = { paidAt, firstOrder: true, email: "ada@example.com" };
  for (const customerId of [ada, null, ada]) {
    const id = await boughtOrder({ ...bought, customerId, goods: 4_999 });
    const fact = await transact(async (tx) => {
      const data = { number: 1, total: 1, currency: "GBP", firstOrder: true };
      const told = { type: "order_paid", basketId: null, orderId: id, customerId: ada, data } as const;
      await writeThankYou(tx, { ...told, id: "1", at: paidAt } as never, paidAt);
      return told;
    });
    await earn(fact.orderId);
    const letter = await db().outboxLetter.findFirstOrThrow({ where: { orderId: id } });
    const { due, checkAt, state } = await db().orderPoints.findUniqueOrThrow({ where: { orderId: id } });
    const claimUntil = state === "claimable" ? checkAt?.toISOString() : null;
    expect(letter.props).toMatchObject({ points: { points: due, claimUntil } });
  }
  expect((await db().orderPoints.findMany({ orderBy: { due: "asc" } })).map(({ due }) => due)).toEqual([
    69, 69, 94,
  ]);
});
