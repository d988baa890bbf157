import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startLocalStripe } from "../support/local-stripe";
import { checkoutParams, stripeClient } from "../support/stripe-checkout";
import { webhookEar } from "../support/webhook-ear";

// Far above what is needed: a busy machine must not look like a fault.
const patience = { timeout: 20_000 };

let local: Awaited<ReturnType<typeof startLocalStripe>>;
let ear: Awaited<ReturnType<typeof webhookEar>>;
let stripe: ReturnType<typeof stripeClient>;
let deaf = 0;

beforeAll(async () => {
  ear = await webhookEar("whsec_test", () => (deaf-- > 0 ? 500 : 200));
  local = await startLocalStripe({ webhookUrl: ear.url, retryMs: 20 });
  stripe = stripeClient(local.url);
});
beforeEach(() => {
  ear.heard.length = 0;
});
afterEach(() => local.misbehave({}));
afterAll(async () => {
  await local.stop();
  await ear.stop();
});

const newSession = () => stripe.checkout.sessions.create(checkoutParams());
const ofSession = [
  "payment_intent.created",
  "charge.succeeded",
  "payment_intent.succeeded",
  "checkout.session.completed",
];

test("a payment is told in Stripe's order, with the object as it was at each event", async () => {
  await local.pay((await newSession()).id);
  await expect.poll(() => ear.heard.length, patience).toBe(4);
  const told = (await stripe.events.list({ limit: 4 })).data.toReversed();
  expect(told.map((event) => event.type)).toEqual(ofSession);
  expect(told.map((event) => (event.data.object as { status?: string }).status)).toEqual([
    "requires_payment_method",
    "succeeded",
    "succeeded",
    "complete",
  ]);
});

test("a decline leaves the session open, and the next card pays it", async () => {
  const session = await newSession();
  expect((await local.pay(session.id, { card: "4000000000009995" })).outcome).toBe("declined");
  const intent = await stripe.paymentIntents.retrieve(
    String((await stripe.checkout.sessions.retrieve(session.id)).payment_intent),
  );
  expect(intent).toMatchObject({
    status: "requires_payment_method",
    last_payment_error: { code: "card_declined", decline_code: "insufficient_funds" },
  });
  expect((await local.pay(session.id)).outcome).toBe("complete");
  await expect
    .poll(() => ear.types().toSorted(), patience)
    .toEqual([...ofSession, "charge.failed", "payment_intent.payment_failed"].toSorted());
});

test("a bank debit completes the session unpaid and settles on command", async () => {
  const good = await local.pay((await newSession()).id, { method: "bank_debit" });
  expect(good.session).toMatchObject({ status: "complete", payment_status: "unpaid" });
  await local.settle(String(good.session.payment_intent), "succeed");
  const bad = await local.pay((await newSession()).id, { method: "bank_debit" });
  await local.settle(String(bad.session.payment_intent), "fail");
  expect(await local.settle(String(bad.session.payment_intent), "succeed")).toEqual({ settled: false });
  await expect
    .poll(() => ear.types(), patience)
    .toEqual(
      expect.arrayContaining([
        "checkout.session.async_payment_succeeded",
        "checkout.session.async_payment_failed",
      ]),
    );
  expect(await stripe.checkout.sessions.retrieve(good.session.id)).toMatchObject({ payment_status: "paid" });
  expect(await stripe.checkout.sessions.retrieve(bad.session.id)).toMatchObject({ payment_status: "unpaid" });
});

test("a session whose time is over ends by itself and says so", async () => {
  const session = await newSession();
  await local.lapse(session.id);
  await expect.poll(() => ear.types(), patience).toEqual(["checkout.session.expired"]);
});

test("an ear that fails is told again until it listens", async () => {
  deaf = 3;
  await local.lapse((await newSession()).id);
  await expect.poll(() => ear.heard.length, patience).toBe(1);
  const [delivery] = (await local.deliveries()).slice(-1);
  expect(delivery).toMatchObject({ state: "delivered", attempts: 4, lastStatus: 200 });
});

test("webhooks are lost, doubled, held back and turned round on command", async () => {
  await local.misbehave({ lose: true });
  await local.lapse((await newSession()).id);
  await local.misbehave({ copies: 3 });
  await local.lapse((await newSession()).id);
  await expect.poll(() => ear.heard.length, patience).toBe(3);
  expect(new Set(ear.heard.map((event) => event.id)).size).toBe(1);
  ear.heard.length = 0;
  await local.misbehave({ hold: true });
  await local.pay((await newSession()).id);
  expect(await local.release("reversed", 150)).toEqual({ released: 4 });
  await expect.poll(() => ear.types(), patience).toEqual(ofSession.toReversed());
});

test("a lost event is still in the list of events, and can be sent again", async () => {
  await local.misbehave({ lose: true });
  await local.lapse((await newSession()).id);
  const [event] = (await stripe.events.list({ delivery_success: false, limit: 1 })).data;
  expect(event?.type).toBe("checkout.session.expired");
  await local.resend(event?.id ?? "");
  await expect.poll(() => ear.heard.map((one) => one.id), patience).toEqual([event?.id]);
});
