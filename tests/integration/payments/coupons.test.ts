import { afterAll, beforeAll, expect, test } from "vitest";
import { applySession } from "@/lib/payments/apply-session";
import { closeSession } from "@/lib/payments/close-session";
import { deleteCoupon } from "@/lib/payments/delete-coupon";
import { db } from "@/lib/platform/db";
import { stripe as sdk } from "@/lib/platform/stripe";
import { createId } from "@/lib/values/id";
import { beginPayment } from "../../support/checkout/begin-payment";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { workOff } from "../../support/checkout/shop-worker";
import { startLocalStripe } from "../../support/local-stripe";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let shop: OpenShop;

beforeAll(async () => {
  stripe = await startLocalStripe();
  shop = await openShop(100);
  await db().discount.create({
    data: { id: createId("disc"), code: "FIVER", kind: "amount", value: 500 },
  });
});
afterAll(() => stripe.stop());

const begin = () => beginPayment({ [shop.small]: 1 }, { discountCode: "FIVER" });
const coupon = (id: string) => sdk().coupons.retrieve(id);
const gone = { statusCode: 404 };

test("the coupon of a payment is there until the payment has ended, however it ends, and then no more", async () => {
  const paid = await begin();
  const left = await begin();
  const failing = await begin();
  for (const { paymentId } of [paid, left, failing])
    expect(await coupon(paymentId)).toMatchObject({ amount_off: 500, max_redemptions: 1 });
  await stripe.pay(paid.sessionId);
  await stripe.pay(failing.sessionId, { card: "4000000000000002" });
  await applySession(paid.paymentId, null, new Date());
  await workOff();
  await expect(coupon(paid.paymentId)).rejects.toMatchObject(gone);
  expect(await coupon(left.paymentId)).toMatchObject({ amount_off: 500 });
  await closeSession(left.paymentId, new Date());
  await closeSession(failing.paymentId, new Date());
  await workOff();
  await expect(coupon(left.paymentId)).rejects.toMatchObject(gone);
  await expect(coupon(failing.paymentId)).rejects.toMatchObject(gone);
  // The page that was paid keeps what was taken off.
  const session = await sdk().checkout.sessions.retrieve(paid.sessionId);
  expect(session.total_details?.amount_discount).toBe(500);
});

test("deleting a coupon again, or one that was never made, is as good; a payment without a discount has none", async () => {
  const { paymentId } = await begin();
  await deleteCoupon(paymentId);
  await deleteCoupon(paymentId);
  await deleteCoupon(createId("pay"));
  const plain = await beginPayment({ [shop.small]: 1 });
  await closeSession(plain.paymentId, new Date());
  const [jobs] = await db().$queryRaw<
    { count: number }[]
  >`SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE key = ${`coupon:${plain.paymentId}`}`;
  expect(jobs?.count).toBe(0);
});

test("while Stripe cannot be reached the job fails, and waits for its next try", async () => {
  const { paymentId } = await begin();
  await stripe.stop();
  await expect(deleteCoupon(paymentId)).rejects.toThrow();
});
