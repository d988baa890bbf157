import fc from "fast-check";
import { expect, test } from "vitest";
import { leftToShip } from "@/lib/orders/fulfilment/left-to-ship";
import { sentOfRefund } from "@/lib/payments/refunds/sent-of-refund";

type Line = { id: string; quantity: number; refundedQuantity: number; refundedSent: number };
const left = (line: Line, sent: number, withdrawn = 0) =>
  leftToShip(
    [line],
    [{ orderLineId: line.id, quantity: sent }],
    [{ orderLineId: line.id, quantity: withdrawn }],
  )[0]?.quantity ?? 0;

function refund(line: Line, sent: number, count: number, buyerHasThem: boolean): Line {
  const refundedSent = line.refundedSent + sentOfRefund(line, sent, count, buyerHasThem);
  return { ...line, refundedQuantity: line.refundedQuantity + count, refundedSent };
}
const line = (quantity: number): Line => ({ id: "oline_1", quantity, refundedQuantity: 0, refundedSent: 0 });

test("of two pieces one was sent and broke: refunded, the other still goes out; refunded as the other, it stays", () => {
  expect(left(refund(line(2), 1, 1, true), 1)).toBe(1);
  expect(left(refund(line(2), 1, 1, false), 1)).toBe(0);
  expect(left(refund(line(2), 1, 1, true), 1, 1), "what was withdrawn from is not sent").toBe(0);
});

test("whatever is sent and refunded in turn, no piece is sent that was kept back, and none that is due is forgotten", () => {
  const step = fc.record({ send: fc.boolean(), count: fc.integer({ min: 1, max: 4 }), has: fc.boolean() });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.array(step, { maxLength: 12 }), (quantity, steps) => {
      let now = line(quantity);
      let sent = 0;
      for (const { send, count, has } of steps) {
        const before = left(now, sent);
        if (send) {
          sent += Math.min(count, before);
          expect(left(now, sent)).toBe(before - Math.min(count, before));
          continue;
        }
        const pieces = Math.min(count, quantity - now.refundedQuantity);
        if (pieces === 0) continue;
        const there = sent - now.refundedSent;
        now = refund(now, sent, pieces, has);
        const kept = has ? Math.max(0, pieces - there) : Math.min(pieces, before);
        expect(left(now, sent)).toBe(before - kept);
        expect(now.refundedSent).toBeLessThanOrEqual(Math.min(sent, now.refundedQuantity));
      }
      expect(sent + left(now, sent) + (now.refundedQuantity - now.refundedSent)).toBe(quantity);
    }),
  );
});
