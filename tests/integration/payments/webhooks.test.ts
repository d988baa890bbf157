import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { POST } from "@/app/api/stripe/webhook/route";
import { reconcilePayments } from "@/lib/payments/reconcile-payments";
import { db } from "@/lib/platform/db";
import { stripe as sdk } from "@/lib/platform/stripe";
import { freePort } from "../../../sandbox/ports";
import { beginPayment } from "../../support/checkout/begin-payment";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { serveWebhooks, until, workOff } from "../../support/checkout/shop-worker";
import { startLocalStripe } from "../../support/local-stripe";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let server: Awaited<ReturnType<typeof serveWebhooks>>;
let shop: OpenShop;

beforeAll(async () => {
  server = await serveWebhooks(await freePort());
  stripe = await startLocalStripe({ webhookUrl: server.url });
  shop = await openShop(1000);
});
afterEach(() => stripe.misbehave({}));
afterAll(async () => {
  await stripe.stop();
  server.stop();
});

const order = (id: string) => db().order.findUniqueOrThrow({ where: { id }, include: { transitions: true } });
const paidFacts = (orderId: string) => db().journalEntry.count({ where: { orderId, type: "order_paid" } });
const isPaid = async (orderId: string) => {
  await workOff();
  return (await order(orderId)).state === "paid";
};

function knock(body: string, signature: string | null): Promise<Response> {
  const headers = new Headers(signature ? { "stripe-signature": signature } : {});
  return POST(new Request("http://shop.test/api/stripe/webhook", { method: "POST", body, headers }));
}
const signed = (payload: string, secret = "whsec_test", timestamp = Math.floor(Date.now() / 1000)) =>
  sdk().webhooks.generateTestHeaderStringAsync({ payload, secret, timestamp });

test("only what Stripe has signed, on exactly these bytes and lately, comes in", async () => {
  const body = JSON.stringify({
    id: "evt_forged",
    object: "event",
    type: "checkout.session.completed",
    created: 1,
    data: { object: { object: "checkout.session", id: "cs_1" } },
  });
  const old = Math.floor(Date.now() / 1000) - 3600;
  expect((await knock(body, null)).status).toBe(400);
  expect((await knock(body, "t=1,v1=00")).status).toBe(400);
  expect((await knock(body, await signed(body, "whsec_other"))).status).toBe(400);
  expect((await knock(body, await signed(body, "whsec_test", old))).status).toBe(400);
  expect((await knock(body.replace("cs_1", "cs_2"), await signed(body))).status).toBe(400);
  expect(await db().stripeEvent.count()).toBe(0);
  expect((await knock(body, await signed(body))).status).toBe(200);
  expect((await knock(body, await signed(body))).status).toBe(200);
  expect(await db().stripeEvent.count()).toBe(1);
  await workOff();
  expect(await db().stripeEvent.findUnique({ where: { id: "evt_forged" } })).toMatchObject({
    outcome: "not_ours",
  });
});

test("of a buyer's own words nothing is kept in the inbox", async () => {
  const begun = await beginPayment({ [shop.small]: 1 }, { email: "private@example.com" });
  await stripe.pay(begun.sessionId);
  await until(() => isPaid(begun.orderId));
  const kept = JSON.stringify((await db().stripeEvent.findMany()).map((event) => event.payload));
  expect(kept).toContain(begun.paymentId);
  expect(kept).not.toContain("private@example.com");
});

test("webhooks that come three times each pay an order once", async () => {
  await stripe.misbehave({ copies: 3 });
  const begun = await beginPayment({ [shop.small]: 1 });
  await stripe.pay(begun.sessionId);
  await until(() => isPaid(begun.orderId));
  await new Promise((resolve) => setTimeout(resolve, 500));
  await workOff();
  expect(await paidFacts(begun.orderId)).toBe(1);
  expect((await order(begun.orderId)).transitions).toHaveLength(2);
});

test.each(["reversed", "random"] as const)("webhooks in %s order lead to the same end", async (sequence) => {
  await stripe.misbehave({ hold: true });
  const declined = await beginPayment({ [shop.small]: 1 });
  await stripe.pay(declined.sessionId, { card: "4000000000000002" });
  await stripe.pay(declined.sessionId);
  const lapsed = await beginPayment({ [shop.large]: 1 });
  await stripe.lapse(lapsed.sessionId);
  await stripe.misbehave({});
  await stripe.release(sequence, 5);
  await until(() => isPaid(declined.orderId));
  await until(async () => {
    await workOff();
    return (await order(lapsed.orderId)).state === "expired";
  });
  expect(await paidFacts(declined.orderId)).toBe(1);
});

test("an order whose webhooks were all lost is paid by reconciliation, and late ones change nothing", async () => {
  await stripe.misbehave({ lose: true });
  const begun = await beginPayment({ [shop.small]: 1 });
  await stripe.pay(begun.sessionId);
  await workOff();
  expect((await order(begun.orderId)).state).toBe("awaiting_payment");
  await reconcilePayments(new Date(Date.now() + 6 * 60_000));
  expect((await order(begun.orderId)).state).toBe("paid");
  await stripe.misbehave({});
  const events = await sdk().events.list({ limit: 5 });
  for (const event of events.data) await stripe.resend(event.id);
  await until(async () => (await db().stripeEvent.count({ where: { id: events.data[0]?.id ?? "" } })) === 1);
  await workOff();
  expect(await paidFacts(begun.orderId)).toBe(1);
});

test("a webhook that overtakes our own note of the session still finds its payment", async () => {
  await stripe.misbehave({ hold: true });
  const begun = await beginPayment({ [shop.small]: 1 });
  await stripe.pay(begun.sessionId);
  await db().payment.update({
    where: { id: begun.paymentId },
    data: { state: "created", sessionId: null, sessionUrl: null },
  });
  await stripe.misbehave({});
  await stripe.release();
  await until(() => isPaid(begun.orderId));
  expect(await db().payment.findUnique({ where: { id: begun.paymentId } })).toMatchObject({
    state: "succeeded",
    sessionId: begun.sessionId,
  });
});
