import { expect, test } from "vitest";
import { orderTimeline } from "@/lib/orders/page/order-timeline";

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 10));
const nothing = { parcels: [], refunds: [], withdrawals: [] };
const told = { collection: false, givenUp: false, total: "£155.25", expected: "Tuesday 24 November" };
const placed = { to: "awaiting_payment", at: at(20) } as const;
const paid = { to: "paid", at: at(20) } as const;
const words = (facts: Parameters<typeof orderTimeline>[0]) =>
  orderTimeline(facts).map((step) => `${step.at ? "" : "… "}${step.words}`);

test("a paid order tells what happened and what is still to come", () => {
  expect(words({ ...told, ...nothing, state: "paid", transitions: [placed, paid] })).toEqual([
    "You placed the order",
    "£155.25 paid",
    "… We pack your parcel",
    "… It reaches you",
  ]);
});

test("parcels, refunds and withdrawals stand where they happened", () => {
  const parcels = [
    { carrier: "Royal Mail", shippedAt: at(21), deliveredAt: at(23) },
    { carrier: null, shippedAt: at(22), deliveredAt: null },
  ];
  const refunds = [{ amount: "£39.00", done: false, at: at(25), failed: null }];
  const withdrawals = [{ confirmedAt: at(24) }, { confirmedAt: null }];
  const facts = {
    ...told,
    parcels,
    refunds,
    withdrawals,
    state: "shipped" as const,
    transitions: [placed, paid],
  };
  expect(words(facts)).toEqual([
    "You placed the order",
    "£155.25 paid",
    "Parcel 1 left us with Royal Mail",
    "Parcel 2 left us",
    "Parcel 1 arrived",
    "You withdrew",
    "£39.00 on its way back to you",
    "… It reaches you",
  ]);
});

test("a refund that came back is said to have come back, and no longer to be paid back", () => {
  const refund = { amount: "£39.00", done: false, at: at(23) };
  const steps = (settled: boolean) =>
    orderTimeline({
      ...{ ...told, ...nothing, state: "delivered" as const, transitions: [placed, paid] },
      refunds: [{ ...refund, failed: { at: at(25), settled } }],
    }).slice(2);
  expect(steps(false)).toMatchObject([
    { words: "£39.00 sent back to you", at: at(23) },
    { words: "£39.00 came back to us", detail: expect.stringContaining("It is yours still"), at: at(25) },
  ]);
  expect(steps(true)[1]).toMatchObject({ detail: "Your bank could not take it." });
});

test("what is collected is neither packed nor carried", () => {
  const parcels = [{ carrier: null, shippedAt: at(21), deliveredAt: at(22) }];
  const facts = { ...told, ...nothing, collection: true, transitions: [placed, paid] };
  expect(words({ ...facts, state: "paid" }).slice(2)).toEqual(["… We put it together", "… You collect it"]);
  expect(words({ ...facts, parcels, state: "delivered" }).slice(2)).toEqual([
    "It is ready for you",
    "You collected it",
  ]);
});

test("an order that ended without payment has nothing to come", () => {
  const expired = { to: "expired", at: at(21) } as const;
  expect(words({ ...told, ...nothing, state: "expired", transitions: [placed, expired] })).toEqual([
    "You placed the order",
    "The time to pay ran out",
  ]);
});
