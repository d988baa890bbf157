import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RecordedRequest } from "../../sandbox/stripe/sandbox";
import { startLocalStripe } from "../support/local-stripe";
import { hasRealData, realData } from "../support/real-data";
import { checkoutParams, stripeClient } from "../support/stripe-checkout";
import { readStripeDescription } from "../support/stripe-description";
import { webhookEar } from "../support/webhook-ear";

// Far above what is needed: a busy machine must not look like a fault.
const patience = { timeout: 20_000 };

describe.skipIf(!hasRealData)("the local Stripe held to Stripe's description", () => {
  let local: Awaited<ReturnType<typeof startLocalStripe>>;
  let ear: Awaited<ReturnType<typeof webhookEar>>;

  let requests: RecordedRequest[];
  let judge: ReturnType<typeof readStripeDescription>;

  beforeAll(async () => {
    ear = await webhookEar("whsec_test");
    local = await startLocalStripe({ webhookUrl: ear.url, settleMs: 50 });
    await doEverything();
    requests = await local.requests();
    judge = readStripeDescription();
  });
  afterAll(async () => {
    await local.stop();
    await ear.stop();
  });

  /** Each operation at least once, each kind of ending of a payment, and the refusals. */
  async function doEverything(): Promise<void> {
    const stripe = stripeClient(local.url);
    const { sessions } = stripe.checkout;
    const expand = [
      "payment_intent.latest_charge.refunds",
      "payment_intent.payment_method",
      "line_items.data.price.product",
      "shipping_cost.shipping_rate",
    ];
    const pay = async (order: Parameters<typeof local.pay>[1]) => {
      const session = await sessions.create(checkoutParams());
      await local.pay(session.id, order);
      return sessions.retrieve(session.id, { expand });
    };
    const intentOf = (session: Awaited<ReturnType<typeof pay>>) =>
      typeof session.payment_intent === "object" ? (session.payment_intent?.id ?? "") : "";

    const paid = await pay({});
    await stripe.refunds.create({
      payment_intent: intentOf(paid),
      amount: 1000,
      reason: "requested_by_customer",
      metadata: { key: "r1" },
    });
    const rest = await stripe.refunds.create({ payment_intent: intentOf(paid) }, { idempotencyKey: "rest" });
    await stripe.refunds.create({ payment_intent: intentOf(paid) }, { idempotencyKey: "rest" });
    await sessions.retrieve(paid.id, { expand });
    await stripe.refunds.retrieve(rest.id, { expand: ["charge", "payment_intent"] });
    await stripe.refunds.list({ payment_intent: intentOf(paid), limit: 1 });
    for (const card of ["4000000000000002", "4000000000009995", "4111111111111111", "1234"])
      await pay({ card });
    await pay({ card: "4000002760003184" });
    await pay({ card: "4000002500003155", authenticate: false });
    for (const card of ["4000000000007726", "4000000000005126"])
      await stripe.refunds.create({ payment_intent: intentOf(await pay({ card })) });
    for (const card of ["4000000000000259", "4000000000001976"]) {
      const intent = intentOf(await pay({ card }));
      const [dispute] = (await stripe.disputes.list({ payment_intent: intent })).data;
      await local.answerDispute(dispute?.id ?? "");
      await local.closeDispute(dispute?.id ?? "", "won");
      await stripe.disputes.retrieve(dispute?.id ?? "", { expand: ["payment_intent", "charge"] });
    }
    const debit = await pay({ method: "bank_debit" });
    await pay({ method: "bank_debit", outcome: "fail", settleMs: 0 });
    await local.settle(intentOf(debit), "succeed");
    await stripe.refunds.create({ payment_intent: intentOf(debit) });
    const open = await sessions.create(
      checkoutParams({
        expires_at: Math.floor(Date.now() / 1000) + 1800,
        locale: "en-GB",
        customer_creation: "always",
      }),
    );
    await local.pay(open.id, { card: "4000000000000002" });
    await sessions.expire(open.id);
    const customer = await stripe.customers.create({
      email: "jenny@example.com",
      address: { city: "Leeds" },
      metadata: { a: "1" },
    });
    await stripe.customers.update(customer.id, { name: "Jenny", metadata: { a: "" } });
    await stripe.customers.retrieve(customer.id);
    const coupon = await stripe.coupons.create({ percent_off: 12.5, duration: "once", name: "An eighth" });
    await stripe.coupons.retrieve(coupon.id);
    const cheaper = await sessions.create(
      checkoutParams({
        discounts: [{ coupon: coupon.id }],
        customer_email: undefined,
        customer: customer.id,
      }),
    );
    await sessions.listLineItems(cheaper.id, { limit: 1 });
    await sessions.retrieve(cheaper.id, { expand: ["customer", "discounts.coupon"] });
    await stripe.coupons.del(coupon.id);
    await sessions.list({ payment_intent: intentOf(paid) });
    await sessions.list({ status: "complete", limit: 2, created: { gte: 1 } });
    await stripe.paymentIntents.list({ limit: 3 });
    await stripe.paymentIntents.update(intentOf(paid), { metadata: { seen: "yes" } });
    await stripe.charges.retrieve(
      (await stripe.paymentIntents.retrieve(intentOf(paid))).latest_charge as string,
      { expand: ["payment_intent"] },
    );
    const events = await stripe.events.list({ limit: 100 });
    await stripe.events.list({ type: "charge.*", limit: 2, starting_after: events.data[0]?.id });
    await stripe.events.retrieve(events.data[0]?.id ?? "");
    const endpoint = await stripe.webhookEndpoints.create({
      url: "http://127.0.0.1:9/x",
      enabled_events: ["charge.succeeded"],
    });
    await stripe.webhookEndpoints.update(endpoint.id, { disabled: true });
    await stripe.webhookEndpoints.retrieve(endpoint.id);
    await stripe.webhookEndpoints.list();
    await stripe.webhookEndpoints.del(endpoint.id);
    const refusals = [
      () => sessions.create(checkoutParams({ success_url: "no" })),
      () => sessions.retrieve("cs_test_nobody"),
      () => sessions.expire(open.id),
      () => stripe.refunds.create({ payment_intent: intentOf(paid) }),
      () => stripe.paymentIntents.cancel(intentOf(paid)),
      () => stripe.charges.retrieve("ch_nobody"),
    ];
    for (const refusal of refusals) await expect(refusal()).rejects.toThrow();
  }

  test("every answer is what the description says, and nothing besides", async () => {
    expect(requests.length).toBeGreaterThan(55);
    const faults = requests.flatMap(({ method, path, status, answer }) =>
      judge.answerFaults(method, path, status, answer),
    );
    expect(faults).toEqual([]);
  });

  test("every request of this test is one that Stripe describes", async () => {
    expect(requests.flatMap(({ method, path, params }) => judge.requestFaults(method, path, params))).toEqual(
      [],
    );
  });

  test("every event has a name of Stripe's and carries an object of its kind", async () => {
    const names = JSON.parse(
      readFileSync(realData("stripe/event-types.2026-10-28.endive.json"), "utf8"),
    ) as string[];
    await expect.poll(() => new Set(ear.types()).size, patience).toBeGreaterThanOrEqual(25);
    expect([...new Set(ear.types())].filter((type) => !names.includes(type))).toEqual([]);
    const faults = ear.heard.flatMap((event) => {
      const { object } = event.data as unknown as { object: { object: string } };
      return [...judge.objectFaults("event", event), ...judge.objectFaults(object.object, object)];
    });
    expect(faults).toEqual([]);
  });

  test("the judge sees a missing field, one of its own invention, a wrong kind and an unknown parameter", async () => {
    const refund = requests.find(({ path, status }) => path === "/v1/refunds" && status === 200)
      ?.answer as object;
    const faults = (change: object) =>
      judge.answerFaults("post", "/v1/refunds", 200, { ...refund, ...change });
    expect(faults({})).toEqual([]);
    expect(faults({ charge: undefined })).toHaveLength(1);
    expect(faults({ shade: "green" })).toHaveLength(1);
    expect(faults({ amount: "100" })).toHaveLength(1);
    expect(judge.requestFaults("post", "/v1/refunds", { amount: "100", payment_intent: "pi_1" })).toEqual([]);
    expect(judge.requestFaults("post", "/v1/refunds", { amount: "a lot" })).toHaveLength(1);
    expect(judge.requestFaults("post", "/v1/refunds", { colour: "green" })).toHaveLength(1);
  });
});
