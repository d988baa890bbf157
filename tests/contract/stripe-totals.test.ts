import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startLocalStripe } from "../support/local-stripe";
import { checkoutParams, stripeClient } from "../support/stripe-checkout";

let local: Awaited<ReturnType<typeof startLocalStripe>>;
let stripe: ReturnType<typeof stripeClient>;

beforeAll(async () => {
  local = await startLocalStripe();
  stripe = stripeClient(local.url);
});
afterAll(() => local.stop());

const lines = fc.array(
  fc.record({ amount: fc.integer({ min: 30, max: 50_000 }), quantity: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 8 },
);
const coupon = fc.oneof(
  fc.constant(undefined),
  fc.record({ percent_off: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ amount_off: fc.integer({ min: 1, max: 60_000 }), currency: fc.constant("gbp") }),
);

test("lines less discount plus delivery is what is charged, for any checkout", async () => {
  await fc.assert(
    fc.asyncProperty(lines, coupon, fc.integer({ min: 30, max: 2000 }), async (given, off, delivery) => {
      const made = off ? await stripe.coupons.create({ ...off, duration: "once" }) : undefined;
      const session = await stripe.checkout.sessions.create(
        checkoutParams({
          line_items: given.map(({ amount, quantity }) => ({
            quantity,
            price_data: { currency: "gbp", unit_amount: amount, product_data: { name: "Thing" } },
          })),
          shipping_options: [
            {
              shipping_rate_data: {
                display_name: "Post",
                type: "fixed_amount",
                fixed_amount: { amount: delivery, currency: "gbp" },
              },
            },
          ],
          ...(made && { discounts: [{ coupon: made.id }] }),
        }),
      );
      const subtotal = given.reduce((sum, { amount, quantity }) => sum + amount * quantity, 0);
      const discount = session.total_details?.amount_discount ?? 0;
      const items = await stripe.checkout.sessions.listLineItems(session.id, { limit: 100 });
      expect(session.amount_subtotal).toBe(subtotal);
      expect(session.amount_total).toBe(subtotal - discount + delivery);
      expect(items.data.reduce((sum, item) => sum + item.amount_discount, 0)).toBe(discount);
      expect(items.data.reduce((sum, item) => sum + item.amount_total, 0)).toBe(subtotal - discount);
      if (off && "amount_off" in off) expect(discount).toBe(Math.min(subtotal, off.amount_off));
      const { session: paid } = await local.pay(session.id);
      const intent = await stripe.paymentIntents.retrieve(String(paid.payment_intent));
      expect(intent.amount_received).toBe(session.amount_total);
    }),
    { numRuns: 40 },
  );
});
