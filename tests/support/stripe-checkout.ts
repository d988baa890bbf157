import Stripe from "stripe";

/** A client of the local Stripe as the app's own, without its retries: a test wants to see each answer. */
export function stripeClient(url: string): Stripe {
  const { hostname, port } = new URL(url);
  const key = process.env.STRIPE_SECRET_KEY ?? "sk_test_local";
  return new Stripe(key, { host: hostname, port, protocol: "http", telemetry: false, maxNetworkRetries: 0 });
}

/** A checkout as a shop would ask for it: two beds, a bowl, delivery; £69.90 in all. */
export function checkoutParams(
  change: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  const line = (
    name: string,
    amount: number,
    quantity: number,
  ): Stripe.Checkout.SessionCreateParams.LineItem => ({
    quantity,
    price_data: {
      currency: "gbp",
      unit_amount: amount,
      product_data: { name, metadata: { sku: name.toUpperCase() } },
    },
  });
  return {
    mode: "payment",
    customer_email: "jenny@example.com",
    success_url: "http://shop.test/thanks?session={CHECKOUT_SESSION_ID}",
    cancel_url: "http://shop.test/basket",
    line_items: [line("Bed", 2500, 2), line("Bowl", 1595, 1)],
    shipping_options: [
      {
        shipping_rate_data: {
          display_name: "Standard delivery",
          type: "fixed_amount",
          fixed_amount: { amount: 395, currency: "gbp" },
          delivery_estimate: {
            minimum: { unit: "business_day", value: 2 },
            maximum: { unit: "business_day", value: 4 },
          },
        },
      },
    ],
    metadata: { order: "ord_1" },
    payment_intent_data: { metadata: { order: "ord_1" } },
    ...change,
  };
}
