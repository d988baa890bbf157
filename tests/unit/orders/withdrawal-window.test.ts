import { expect, test } from "vitest";
import { withdrawableLines } from "@/lib/orders/withdrawals/withdrawable-lines";
import { withdrawalWindow } from "@/lib/orders/withdrawals/withdrawal-window";

const terms = { days: 14, timeZone: "Europe/London", holidays: ["2026-12-25", "2026-12-28"] };
const at = (text: string) => new Date(text);
const order = (state: string, ...deliveredAt: (string | null)[]) => ({
  paidAt: at("2026-11-01T10:00:00Z"),
  state,
  parcels: deliveredAt.map((text) => ({ deliveredAt: text === null ? null : at(text) })),
});
const window = (facts: ReturnType<typeof order>, now: string, left = 1) =>
  withdrawalWindow(facts, left, terms, at(now));

test("from payment on an order can be withdrawn from, and the time does not run before everything is there", () => {
  const open = { open: true, until: null };
  expect(window(order("paid"), "2026-11-01T10:00:01Z")).toEqual(open);
  expect(window(order("shipped", null), "2027-11-01T10:00:00Z")).toEqual(open);
  expect(window(order("part_shipped", "2026-11-03T10:00:00Z"), "2027-11-01T10:00:00Z")).toEqual(open);
  expect(window(order("delivered", "2026-11-03T10:00:00Z", null), "2027-11-01T10:00:00Z")).toEqual(open);
});

test("the time runs from the last parcel's day, that day not counted, to the last second of the last day", () => {
  // Tuesday 3 November to Tuesday 17 November.
  const arrived = order("delivered", "2026-11-02T09:00:00Z", "2026-11-03T09:00:00Z");
  const until = at("2026-11-17T23:59:59.999Z");
  expect(window(arrived, "2026-11-17T23:59:59.999Z")).toEqual({ open: true, until });
  expect(window(arrived, "2026-11-18T00:00:00Z")).toEqual({ open: false, reason: "ended", until });
});

test("days are those of the clock in question, also across a change of the clock", () => {
  // 23:30 UTC on 19 October is already 20 October in London; the clocks go back on 25 October.
  const late = order("delivered", "2026-10-19T23:30:00Z");
  expect(window(late, "2026-10-20T10:00:00Z").until).toEqual(at("2026-11-03T23:59:59.999Z"));
});

test("a time that would end on a weekend or holiday ends with the next working day", () => {
  // Saturday 7 + 14 days is Saturday 21: Monday 23.
  expect(window(order("delivered", "2026-11-07T12:00:00Z"), "2026-11-10T00:00:00Z").until).toEqual(
    at("2026-11-23T23:59:59.999Z"),
  );
  // Friday 11 + 14 days is Christmas Day, then a weekend, then a holiday: Tuesday 29.
  expect(window(order("delivered", "2026-12-11T12:00:00Z"), "2026-12-12T00:00:00Z").until).toEqual(
    at("2026-12-29T23:59:59.999Z"),
  );
});

test("what was never paid, is paid back or has nothing left cannot be withdrawn from", () => {
  expect(withdrawalWindow({ ...order("expired"), paidAt: null }, 1, terms, new Date())).toMatchObject({
    reason: "not_paid",
  });
  expect(window(order("refunded"), "2026-11-02T00:00:00Z")).toMatchObject({ reason: "nothing_left" });
  expect(window(order("paid"), "2026-11-02T00:00:00Z", 0)).toMatchObject({
    open: false,
    reason: "nothing_left",
  });
});

test("pieces withdrawn from and pieces paid back overlap, in doubt for the buyer", () => {
  const line = { id: "a", title: "Throw", variantTitle: null, quantity: 3, refundedQuantity: 1 };
  const left = (quantity: number) =>
    withdrawableLines([line], quantity > 0 ? [{ orderLineId: "a", quantity }] : [], [])[0]?.left;
  expect([left(0), left(1), left(2), left(3)]).toEqual([2, 2, 1, 0]);
});
