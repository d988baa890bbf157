import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startLocalStripe } from "../support/local-stripe";
import { checkoutParams, stripeClient } from "../support/stripe-checkout";
import { webhookEar } from "../support/webhook-ear";

// Far above what is needed: a busy machine must not look like a fault.
const patience = { timeout: 20_000 };

test("killed without a word it comes back with every payment, key and unsent webhook", async () => {
  const ear = await webhookEar("whsec_test");
  const first = await startLocalStripe({ webhookUrl: "http://127.0.0.1:9/" });
  const { port, directory } = first;
  const stripe = stripeClient(first.url);
  const session = await stripe.checkout.sessions.create(checkoutParams(), { idempotencyKey: "kept" });
  const { session: paid } = await first.pay(session.id, { method: "bank_debit" });
  await first.kill();
  // What a crash in the middle of a write leaves behind.
  appendFileSync(join(directory, "stripe.log"), '[["sessions","cs_half",{"obj');

  const second = await startLocalStripe({ webhookUrl: ear.url, port, directory });
  expect(await stripe.checkout.sessions.retrieve(session.id)).toEqual(paid);
  expect((await stripe.checkout.sessions.create(checkoutParams(), { idempotencyKey: "kept" })).id).toBe(
    session.id,
  );
  await expect.poll(() => ear.types(), patience).toContain("checkout.session.completed");
  await second.settle(String(paid.payment_intent), "succeed");
  await expect.poll(() => ear.types(), patience).toContain("checkout.session.async_payment_succeeded");
  await second.stop();
  await ear.stop();
});
