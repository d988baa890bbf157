import { expect, test } from "vitest";
import { readOrder } from "@/lib/orders/data";
import { confirmWithdrawal } from "@/lib/orders/withdrawals/confirm-withdrawal";
import { readWithdrawalTerms } from "@/lib/orders/withdrawals/data";
import { declareWithdrawal } from "@/lib/orders/withdrawals/declare-withdrawal";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { react } from "@/lib/reactions/react";
import { createId } from "@/lib/values/id";
import { paidOrder } from "../../support/orders/paid-order";

const now = new Date("2026-11-22T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const who = { name: "Maya Fenwick", email: "maya@elsewhere.example" };

async function setUp(deliveredAt?: Date) {
  const order = await paidOrder({ state: deliveredAt ? "delivered" : "paid" });
  if (deliveredAt)
    await db().parcel.create({
      data: { id: createId("parc"), orderId: order.id, shippedAt: deliveredAt, deliveredAt },
    });
  const [nest, throws] = order.lines.map(({ id }) => id);
  const pick = (nests: number, wool: number) =>
    [
      { orderLineId: nest ?? "", quantity: nests },
      { orderLineId: throws ?? "", quantity: wool },
    ].filter(({ quantity }) => quantity > 0);
  const declare = (lines: ReturnType<typeof pick>, at = now) =>
    transact((tx) => declareWithdrawal(tx, order.id, { ...who, lines }, at));
  const confirm = (withdrawalId: string, at = now) =>
    transact((tx) => confirmWithdrawal(tx, order.id, withdrawalId, at));
  return { order, pick, declare, confirm };
}

async function declared(answer: Awaited<ReturnType<typeof declareWithdrawal>>): Promise<string> {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.withdrawalId;
}

test("withdrawing takes two steps, and its receipt goes to the address named for it, once", async () => {
  const { order, pick, declare, confirm } = await setUp();
  const id = await declared(await declare(pick(1, 2)));
  expect(await db().outboxLetter.count({ where: { orderId: order.id } })).toBe(0);
  expect(await confirm(id)).toEqual({ ok: true, value: { confirmedAt: now } });
  expect(await confirm(id, later(1)), "pressing again changes nothing").toEqual({
    ok: true,
    value: { confirmedAt: now },
  });
  const facts = await db().journalEntry.findMany({ where: { orderId: order.id }, orderBy: { id: "asc" } });
  expect(facts.map(({ type }) => type)).toEqual(["withdrawal_declared", "withdrawal_confirmed"]);
  const told = facts.at(-1)?.id.toString() ?? "";
  for (const _ of [1, 2]) await transact((tx) => react(tx, told, now));
  const letters = await db().outboxLetter.findMany({ where: { orderId: order.id }, orderBy: { id: "asc" } });
  expect(letters.map(({ template, toEmail }) => [template, toEmail])).toEqual([
    ["withdrawal-receipt", "maya@elsewhere.example"],
    ["withdrawal-notice", "hello@shop.example"],
  ]);
  expect(letters[0]?.props).toMatchObject({
    name: "Maya Fenwick",
    reference: id,
    confirmedAt: "22 November 2026 at 10:00:00 GMT",
    whole: true,
    sent: false,
    pieces: [
      { title: "Linen nest", quantity: 1 },
      { title: "Wool throw", quantity: 2 },
    ],
  });
});

test("part of an order can be withdrawn from, and the rest later, but no piece twice", async () => {
  const { order, pick, declare, confirm } = await setUp();
  await confirm(await declared(await declare(pick(0, 1))));
  expect(await declare(pick(0, 2))).toMatchObject({ reason: "not_of_this_order" });
  await confirm(await declared(await declare(pick(1, 1))));
  expect(await declare(pick(1, 0))).toMatchObject({ reason: "not_open" });
  const whole = await readOrder(db(), order.id);
  expect(whole && (await readWithdrawalTerms(db(), whole, now)).window).toMatchObject({
    reason: "nothing_left",
  });
});

test("of two declarations of the same piece that are confirmed at once one counts", async () => {
  const { pick, declare, confirm } = await setUp();
  const ids = [await declared(await declare(pick(1, 0))), await declared(await declare(pick(1, 0)))];
  const answers = await Promise.all(ids.map((id) => confirm(id)));
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("after the time nothing can be declared; what was declared in its last minutes may still be confirmed the next day", async () => {
  const { pick, declare, confirm } = await setUp(now);
  // 22 November + 30 days.
  const lastMoment = new Date("2026-12-22T23:59:00Z");
  const id = await declared(await declare(pick(1, 0), lastMoment));
  const tooLate = await declared(await declare(pick(0, 1), lastMoment));
  expect(await declare(pick(0, 1), new Date("2026-12-23T00:00:01Z"))).toMatchObject({ reason: "not_open" });
  expect(await confirm(id, new Date("2026-12-23T08:00:00Z"))).toMatchObject({ ok: true });
  expect(await confirm(tooLate, new Date("2026-12-25T08:00:00Z"))).toMatchObject({ reason: "not_open" });
});

test("a declaration belongs to its order: another order's page cannot confirm it", async () => {
  const one = await setUp();
  const other = await setUp();
  const id = await declared(await one.declare(one.pick(1, 0)));
  expect(await other.confirm(id)).toMatchObject({ reason: "not_found" });
  expect(await other.declare(one.pick(1, 0))).toMatchObject({ reason: "not_of_this_order" });
});

test("an order that was never paid has nothing to withdraw from", async () => {
  const order = await paidOrder({ state: "awaiting_payment", paidAt: null });
  const lines = [{ orderLineId: order.lines[0]?.id ?? "", quantity: 1 }];
  expect(await transact((tx) => declareWithdrawal(tx, order.id, { ...who, lines }, now))).toMatchObject({
    reason: "not_open",
  });
});
