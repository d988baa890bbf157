import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { expectTidy } from "../support/faults/expect-tidy";
import { type FaultShop, openFaultShop, openingTimeout } from "../support/faults/fault-shop";
import { purchase } from "../support/faults/purchase";

const pieces = 50;

let shop: FaultShop;
let sold = 0;

beforeAll(async () => {
  shop = await openFaultShop(pieces);
}, openingTimeout);
afterEach(() => shop.stripe.misbehave({}));
afterAll(() => shop.close());

/** So many buyers press and pay at once. */
async function payingBuyers(count: number, name: string) {
  const buyers = await Promise.all(
    Array.from({ length: count }, (_, index) => purchase(shop, `${name}-${index}@example.com`)),
  );
  await Promise.all(buyers.map((buyer) => buyer.press()));
  await Promise.all(buyers.map((buyer) => buyer.pay()));
  return buyers;
}

async function allWhole(buyers: Awaited<ReturnType<typeof payingBuyers>>): Promise<void> {
  await Promise.all(buyers.map((buyer) => buyer.isThanked()));
  for (const buyer of buyers) await buyer.isWhole();
  sold += buyers.length;
}

test("webhooks told three times, overtaking one another, pay each order once", async () => {
  await shop.stripe.misbehave({ copies: 3, shuffleMs: 1000 });
  const buyers = await payingBuyers(6, "tripled");
  await allWhole(buyers);
  const unsent = async () =>
    (await shop.stripe.deliveries()).filter((delivery) => delivery.state === "waiting").length;
  await expect.poll(unsent, { timeout: 30_000 }).toBe(0);
  for (const buyer of buyers) await buyer.isWhole();
});

test("webhooks in the opposite order, long after the payment, pay each order once", async () => {
  await shop.stripe.misbehave({ hold: true });
  const buyers = await payingBuyers(4, "reversed");
  await shop.stripe.release("reversed", 30);
  await allWhole(buyers);
});

test("payments of which nothing is ever heard are asked about", async () => {
  await shop.stripe.misbehave({ lose: true });
  const buyers = await payingBuyers(4, "unheard");
  // Six minutes later, when the worker's clock next says that it is time to ask.
  await db()
    .$executeRaw`UPDATE payment SET created_at = created_at - interval '6 minutes', last_asked_at = last_asked_at - interval '6 minutes'`;
  await addJob(db(), "reconcile-payments", {});
  await allWhole(buyers);
});

test("a page left open until its end lets the piece go, also when nothing is heard of that", async () => {
  await shop.stripe.misbehave({ lose: true });
  const buyer = await purchase(shop, "left-open@example.com");
  await buyer.press();
  await buyer.lapse();
  await db().$executeRaw`UPDATE payment SET expires_at = now() - interval '1 minute' WHERE state = 'open'`;
  await addJob(db(), "reconcile-payments", {});
  await buyer.isInState("expired");
});

test("a bank's late yes pays the order and its late no lets the pieces go, doubled and shuffled", async () => {
  await shop.stripe.misbehave({ copies: 2, shuffleMs: 500 });
  const yes = await purchase(shop, "late-yes@example.com");
  const no = await purchase(shop, "late-no@example.com");
  for (const buyer of [yes, no]) await buyer.press();
  const intents = [await yes.pay({ method: "bank_debit" }), await no.pay({ method: "bank_debit" })].map(
    (paid) => String(paid.session.payment_intent),
  );
  await yes.isInState("payment_processing");
  await no.isInState("payment_processing");
  await shop.stripe.settle(intents[0] ?? "", "succeed");
  await shop.stripe.settle(intents[1] ?? "", "fail");
  await allWhole([yes]);
  await no.isInState("cancelled");
});

test("after all this the shelf and the numbers are right", async () => {
  const unsent = async () =>
    (await shop.stripe.deliveries()).filter((delivery) => delivery.state === "waiting").length;
  await expect.poll(unsent, { timeout: 30_000 }).toBe(0);
  await expect
    .poll(() => db().stripeEvent.count({ where: { processedAt: null } }), { timeout: 30_000 })
    .toBe(0);
  await expectTidy(shop.shop.small, pieces - sold, sold);
});
