import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPayment } from "@/lib/checkout/start-payment";
import { applySession } from "@/lib/payments/apply-session";
import { closeSession } from "@/lib/payments/close-session";
import { deleteCoupon } from "@/lib/payments/delete-coupon";
import { reconcileDisputes } from "@/lib/payments/disputes/reconcile-disputes";
import { applyRefund } from "@/lib/payments/refunds/apply-refund";
import { requestRefund } from "@/lib/payments/refunds/request-refund";
import { sendRefund } from "@/lib/payments/refunds/send-refund";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { buyer } from "../support/checkout/buyer";
import { fillBasket } from "../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../support/checkout/open-shop";
import { startLocalStripe } from "../support/local-stripe";
import { hasRealData } from "../support/real-data";
import { readStripeDescription } from "../support/stripe-description";

describe.skipIf(!hasRealData)("what our own code asks of Stripe", () => {
  let local: Awaited<ReturnType<typeof startLocalStripe>>;
  let shop: OpenShop;

  beforeAll(async () => {
    local = await startLocalStripe();
    shop = await openShop(50);
    const code = { code: "TENNER", kind: "amount" as const, value: 1000 };
    await db().discount.create({ data: { id: createId("disc"), ...code } });
  });
  afterAll(() => local.stop());

  async function begun(own: Parameters<typeof buyer>[1] = {}) {
    const basketId = await fillBasket({ [shop.small]: 2, [shop.large]: 1 });
    const started = await startPayment(await buyer(basketId, own), new Date());
    if (!started.ok) throw new Error(started.reason);
    return db().payment.findFirstOrThrow({ where: { order: { basketId } } });
  }

  const stateOf = async (id: string) => (await db().payment.findUniqueOrThrow({ where: { id } })).state;

  test("is described by Stripe, from the first page to the last refund", async () => {
    const payment = await begun({ discountCode: "TENNER" });
    await local.pay(payment.sessionId ?? "");
    await applySession(payment.id, null, new Date());
    expect(await stateOf(payment.id)).toBe("succeeded");
    const abandoned = await begun();
    await closeSession(abandoned.id, new Date());
    expect(await stateOf(abandoned.id)).toBe("expired");
    const wish = {
      orderId: payment.orderId,
      reason: "asked for",
      actor: "staff:test",
      restock: true,
    } as const;
    const refund = await transact((tx) =>
      requestRefund(tx, { ...wish, key: "contract", what: { kind: "amount", amount: 500 } }, new Date()),
    );
    if (!refund.ok) throw new Error(refund.reason);
    await sendRefund(refund.value.refundId, new Date());
    await applyRefund(refund.value.refundId, new Date());
    const { paymentIntentId } = await db().payment.findUniqueOrThrow({ where: { id: payment.id } });
    await local.dispute(paymentIntentId ?? "", { reason: "duplicate" });
    expect(await reconcileDisputes(new Date())).toBe(1);
    expect(await db().dispute.findFirst({ where: { paymentId: payment.id } })).toMatchObject({
      reason: "duplicate",
      fundsTaken: true,
    });

    await deleteCoupon(payment.id);

    const requests = await local.requests();
    const asked = new Set(
      requests.map(({ method, path }) => `${method} ${path.replace(/\/(cs|re|pay|du)_\w+/, "/{id}")}`),
    );
    expect([...asked].toSorted()).toEqual([
      "delete /v1/coupons/{id}",
      "get /v1/checkout/sessions/{id}",
      "get /v1/disputes",
      "get /v1/disputes/{id}",
      "get /v1/refunds",
      "get /v1/refunds/{id}",
      "post /v1/checkout/sessions",
      "post /v1/checkout/sessions/{id}/expire",
      "post /v1/coupons",
      "post /v1/refunds",
    ]);
    const judge = readStripeDescription();
    expect(requests.flatMap(({ method, path, params }) => judge.requestFaults(method, path, params))).toEqual(
      [],
    );
    expect(requests.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test("carries a key of its own wherever something is made", async () => {
    const made = (await local.requests()).filter(
      ({ method, path }) => method === "post" && !path.endsWith("/expire"),
    );
    expect(made.every(({ idempotencyKey }) => /^(pay|refd)_\w+(:coupon)?$/.test(idempotencyKey ?? ""))).toBe(
      true,
    );
  });

  test("charges what the order says, to the penny", async () => {
    const sessions = (await local.requests()).filter(({ path }) => path === "/v1/checkout/sessions");
    expect(sessions.length).toBeGreaterThan(1);
    for (const { answer } of sessions) {
      const { amount_total, metadata } = answer as { amount_total: number; metadata: { orderId: string } };
      expect((await db().order.findUniqueOrThrow({ where: { id: metadata.orderId } })).total).toBe(
        amount_total,
      );
    }
  });
});
