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

test("the same key gives the same answer, also to many at once", async () => {
  const asked = Array.from({ length: 20 }, () =>
    stripe.checkout.sessions.create(checkoutParams(), { idempotencyKey: "one" }),
  );
  const sessions = await Promise.all(asked);
  expect(new Set(sessions.map((session) => session.id)).size).toBe(1);
  expect((await stripe.checkout.sessions.list()).data).toHaveLength(1);
});

test("a key used for another request is refused", async () => {
  await stripe.checkout.sessions.create(checkoutParams(), { idempotencyKey: "two" });
  const other = stripe.checkout.sessions.create(checkoutParams({ locale: "de" }), { idempotencyKey: "two" });
  await expect(other).rejects.toMatchObject({ type: "StripeIdempotencyError", statusCode: 400 });
});

test("a key survives wrong parameters, and keeps a refusal", async () => {
  const wrong = stripe.checkout.sessions.create(checkoutParams({ line_items: undefined }), {
    idempotencyKey: "three",
  });
  await expect(wrong).rejects.toMatchObject({ code: "parameter_missing" });
  await expect(
    stripe.checkout.sessions.create(checkoutParams(), { idempotencyKey: "three" }),
  ).resolves.toMatchObject({ status: "open" });

  const refund = () => stripe.refunds.create({ charge: "ch_nobody" }, { idempotencyKey: "four" });
  await expect(refund()).rejects.toMatchObject({ code: "resource_missing" });
  await expect(refund()).rejects.toMatchObject({ code: "resource_missing" });
  expect(
    (await local.requests())
      .filter((request) => request.idempotencyKey === "four")
      .map((request) => request.replayed),
  ).toEqual([false, true]);
});

test("a refund asked for twice with one key is given once", async () => {
  const session = await stripe.checkout.sessions.create(checkoutParams());
  const paid = await local.pay(session.id);
  const refund = () =>
    stripe.refunds.create(
      { payment_intent: String(paid.session.payment_intent), amount: 500 },
      { idempotencyKey: "five" },
    );
  const both = await Promise.all([refund(), refund()]);
  expect(both[0].id).toBe(both[1].id);
  expect(
    (await stripe.refunds.list({ payment_intent: String(paid.session.payment_intent) })).data,
  ).toHaveLength(1);
});
