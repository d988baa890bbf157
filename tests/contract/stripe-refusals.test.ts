import type Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLocalStripe } from "../support/local-stripe";
import { checkoutParams, stripeClient } from "../support/stripe-checkout";

let local: Awaited<ReturnType<typeof startLocalStripe>>;
let stripe: ReturnType<typeof stripeClient>;

beforeAll(async () => {
  local = await startLocalStripe();
  stripe = stripeClient(local.url);
});
afterAll(() => local.stop());

const line = (change: object): Stripe.Checkout.SessionCreateParams.LineItem[] => [
  {
    quantity: 1,
    price_data: { currency: "gbp", unit_amount: 2500, product_data: { name: "Bed" }, ...change },
  },
];
const now = () => Math.floor(Date.now() / 1000);
const none = { shipping_options: undefined };

describe("a session is refused in Stripe's words", () => {
  const cases: [
    string,
    Partial<Stripe.Checkout.SessionCreateParams> & Record<string, unknown>,
    Record<string, unknown>,
  ][] = [
    ["an unknown parameter", { colour: "green" }, { code: "parameter_unknown", param: "colour" }],
    [
      "an unknown parameter deep inside",
      { line_items: line({ weight: 3 }) },
      { code: "parameter_unknown", param: "line_items[0][price_data][weight]" },
    ],
    ["no mode", { mode: undefined }, { code: "parameter_missing", param: "mode" }],
    [
      "no currency",
      { line_items: line({ currency: undefined }) },
      { code: "parameter_missing", param: "line_items[0][price_data][currency]" },
    ],
    [
      "an amount that is not whole",
      { line_items: line({ unit_amount: 12.5 }) },
      { code: "parameter_invalid_integer" },
    ],
    [
      "an unknown currency",
      { line_items: line({ currency: "xyz" }) },
      { param: "line_items[0][price_data][currency]" },
    ],
    ["29 pence", { ...none, line_items: line({ unit_amount: 29 }) }, { code: "amount_too_small" }],
    ["two currencies", { line_items: [...line({}), ...line({ currency: "eur" })] }, { param: "line_items" }],
    [
      "delivery in another currency",
      { line_items: line({ currency: "eur" }) },
      { type: "StripeInvalidRequestError" },
    ],
    [
      "a coupon nobody made",
      { discounts: [{ coupon: "none" }] },
      { code: "resource_missing", param: "discounts[0][coupon]" },
    ],
    [
      "an e-mail address that is none",
      { customer_email: "jenny" },
      { code: "email_invalid", param: "customer_email" },
    ],
    [
      "an address that is none",
      { success_url: "javascript:alert(1)" },
      { code: "url_invalid", param: "success_url" },
    ],
    ["an end in 20 minutes", { expires_at: now() + 1200 }, { param: "expires_at" }],
    ["an end in two days", { expires_at: now() + 172_800 }, { param: "expires_at" }],
    ["metadata of 501 characters", { metadata: { a: "x".repeat(501) } }, { param: "metadata[a]" }],
    [
      "51 pairs of metadata",
      { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, "v"])) },
      { param: "metadata" },
    ],
    [
      "101 lines",
      { line_items: Array.from({ length: 101 }, () => line({})).flat() },
      { param: "line_items" },
    ],
  ];
  test.each(cases)("%s", async (_, change, expected) => {
    const asked = stripe.checkout.sessions.create(checkoutParams(change));
    await expect(asked).rejects.toMatchObject({
      type: "StripeInvalidRequestError",
      statusCode: 400,
      ...expected,
    });
  });
  test("30 pence, and nothing at all, are taken", async () => {
    await expect(
      stripe.checkout.sessions.create(checkoutParams({ ...none, line_items: line({ unit_amount: 30 }) })),
    ).resolves.toMatchObject({ amount_total: 30 });
    const free = await stripe.checkout.sessions.create(
      checkoutParams({ ...none, line_items: line({ unit_amount: 0 }) }),
    );
    expect((await local.pay(free.id)).session).toMatchObject({
      payment_status: "no_payment_required",
      payment_intent: null,
      status: "complete",
    });
  });
});

test("a wrong key, no key, an unknown address and a JSON body each get their answer", async () => {
  const ask = (path: string, init: RequestInit) =>
    fetch(`${local.url}${path}`, init).then(async (answer) => [
      answer.status,
      (await answer.json()).error.type,
    ]);
  const key = { authorization: `Bearer ${process.env.STRIPE_SECRET_KEY}` };
  expect(await ask("/v1/events", {})).toEqual([401, "invalid_request_error"]);
  expect(await ask("/v1/events", { headers: { authorization: "Bearer sk_test_wrong" } })).toEqual([
    401,
    "invalid_request_error",
  ]);
  expect(await ask("/v1/unicorns", { headers: key })).toEqual([404, "invalid_request_error"]);
  expect(
    await ask("/v1/refunds", {
      method: "POST",
      headers: { ...key, "content-type": "application/json" },
      body: "{}",
    }),
  ).toEqual([400, "invalid_request_error"]);
});

test("no more is given back than was charged", async () => {
  const session = await stripe.checkout.sessions.create(checkoutParams());
  const { session: paid } = await local.pay(session.id);
  const intent = String(paid.payment_intent);
  await expect(stripe.refunds.create({ payment_intent: intent, amount: 6991 })).rejects.toMatchObject({
    param: "amount",
    message: "Refund amount (£69.91) is greater than charge amount (£69.90)",
  });
  await stripe.refunds.create({ payment_intent: intent, amount: 6000 });
  await expect(stripe.refunds.create({ payment_intent: intent, amount: 991 })).rejects.toMatchObject({
    param: "amount",
  });
  await stripe.refunds.create({ payment_intent: intent });
  await expect(stripe.refunds.create({ payment_intent: intent })).rejects.toMatchObject({
    code: "charge_already_refunded",
  });
});

test("an ended session takes no payment and a paid one cannot be ended", async () => {
  const ended = await stripe.checkout.sessions.create(checkoutParams());
  await stripe.checkout.sessions.expire(ended.id);
  expect((await local.pay(ended.id)).outcome).toBe("closed");
  const paid = await stripe.checkout.sessions.create(checkoutParams());
  await local.pay(paid.id);
  expect((await local.pay(paid.id)).outcome).toBe("closed");
  await expect(stripe.checkout.sessions.expire(paid.id)).rejects.toMatchObject({ statusCode: 400 });
});
