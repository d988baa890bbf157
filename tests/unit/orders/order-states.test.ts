import { expect, test } from "vitest";
import { fingerprint } from "@/lib/orders/fingerprint";
import { mayMove, orderStates } from "@/lib/orders/order-states";
import { mayBecome, paymentStates } from "@/lib/payments/payment-states";

test("nothing is sent before it is paid, and nothing sent becomes unpaid", () => {
  for (const state of ["awaiting_payment", "payment_processing", "expired"] as const)
    for (const to of ["part_shipped", "shipped", "delivered", "refunded"] as const)
      expect(mayMove(state, to)).toBe(false);
  for (const state of ["part_shipped", "shipped", "delivered"] as const)
    for (const to of ["awaiting_payment", "payment_processing", "expired", "cancelled"] as const)
      expect(mayMove(state, to)).toBe(false);
});

test("every state but the first can be reached, and none leads to itself", () => {
  const reached = new Set(Object.values(orderStates).flat());
  for (const state of Object.keys(orderStates)) {
    if (state !== "awaiting_payment") expect(reached).toContain(state);
    expect(orderStates[state as keyof typeof orderStates]).not.toContain(state);
  }
});

test("a payment only moves towards an end: money that came is never taken for missing", () => {
  expect(paymentStates.succeeded).toEqual([]);
  expect(paymentStates.refused).toEqual([]);
  expect(mayBecome("open")).toEqual(["created"]);
  expect(mayBecome("expired")).toEqual(["created", "open"]);
});

test("a fingerprint looks at what was agreed and not at how it was written down", () => {
  expect(fingerprint({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(fingerprint({ b: { c: [1, 2] }, a: 1 }));
  expect(fingerprint({ a: [1, 2] })).not.toBe(fingerprint({ a: [2, 1] }));
});
