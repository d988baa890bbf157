import { expect, test } from "vitest";
import { showWithdrawals } from "@/lib/orders/admin/detail/show-withdrawals";

type Told = Parameters<typeof showWithdrawals>[0];

const day = (number: number) => new Date(`2026-11-${String(number).padStart(2, "0")}T12:00:00Z`);
const withdrawal = (id: string, on: number, orderLineId = "mat") => ({
  id,
  declaredAt: day(on),
  confirmedAt: day(on),
  lines: [{ orderLineId, quantity: 1 }],
});
const refund = (on: number, state = "succeeded") => ({
  state,
  createdAt: day(on),
  detail: { lines: [{ orderLineId: "mat", quantity: 1, amount: 1, restock: false }] },
});

function settled(withdrawals: object[], refunds: { state: string }[]): boolean[] {
  const refundedQuantity = refunds.filter(({ state }) => state !== "failed").length;
  const lines = [
    { id: "mat", title: "Mat", variantTitle: null, quantity: 3, total: 3, refundedQuantity },
    { id: "card", title: "Card", variantTitle: null, quantity: 1, total: 0, refundedQuantity: 0 },
  ];
  const told = { state: "delivered", withdrawals, lines, payments: [{ refunds }] } as unknown as Told;
  return showWithdrawals(told, "Europe/London", day(20)).map((one) => one.settled);
}

test("one piece paid back settles one of two withdrawals from the same line, the earlier", () => {
  const both = [withdrawal("one", 3), withdrawal("two", 4)];
  expect(settled(both, [])).toEqual([false, false]);
  expect(settled(both, [refund(5)])).toEqual([true, false]);
  expect(settled(both, [refund(5), refund(6, "failed")])).toEqual([true, false]);
  expect(settled(both, [refund(5), refund(6)])).toEqual([true, true]);
});

test("a piece paid back before somebody withdrew from another settles nothing", () => {
  expect(settled([withdrawal("one", 3)], [refund(1)])).toEqual([false]);
  expect(settled([withdrawal("one", 3)], [refund(1), refund(4)])).toEqual([true]);
});

test("a gift has cost nothing, so nothing has to be paid back for it", () => {
  expect(settled([withdrawal("one", 3, "card")], [])).toEqual([true]);
});
