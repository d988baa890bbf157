import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { type FaultShop, openFaultShop, openingTimeout } from "../support/faults/fault-shop";
import { purchase } from "../support/faults/purchase";

const pieces = 100;
/** Of the events of one payment only "checkout.session.completed" is told, so that the steps come in one order. */
const untold = ["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"];
const mostSteps = 30;
// About a minute on a quiet machine.
const timeout = 600_000;

let shop: FaultShop;
let bought = 0;

beforeAll(async () => {
  shop = await openFaultShop(pieces);
  await shop.stripe.misbehave({ lose: true, types: untold });
}, openingTimeout);
afterAll(() => shop.close());

/** Buys while `victim` is killed at its n-th step and started again. Answers the step, or null when there are not so many. */
async function buyWithDeath(
  victim: "web" | "worker",
  where: "before" | "after",
  n: number,
): Promise<string | null> {
  const { part, steps } = shop[victim];
  const buyer = await purchase(shop, `${victim}-${where}-${n}@example.com`);
  const stop = steps.stop(where, n);
  const death = stop.reached.then(async (step) => {
    await part.kill("SIGKILL");
    await part.start();
    return step;
  });
  await buyer.press();
  await buyer.pay();
  await buyer.isThanked();
  stop.lift();
  bought += 1;
  const step = stop.hasReached() ? await death : null;
  await buyer.isWhole();
  return step;
}

async function dieAtEveryStep(victim: "web" | "worker"): Promise<string[]> {
  const died: string[] = [];
  const first = await buyWithDeath(victim, "before", 0);
  if (first) died.push(`before ${first}`);
  for (let n = 0; n < mostSteps; n += 1) {
    const step = await buyWithDeath(victim, "after", n);
    if (!step) return died;
    died.push(`after ${step}`);
  }
  throw new Error(`${victim} takes more than ${mostSteps} steps`);
}

test("a server killed between any two steps of paying loses nothing and doubles nothing", {
  timeout,
}, async () => {
  const died = await dieAtEveryStep("web");
  expect(died).toContain("after stripe: POST /v1/checkout/sessions");
  expect(died.filter((step) => step === "after commit").length).toBeGreaterThanOrEqual(2);
});

test("a worker killed between any two steps of paying loses nothing and doubles nothing", {
  timeout,
}, async () => {
  const died = await dieAtEveryStep("worker");
  expect(died).toContain("after stripe: GET /v1/checkout/sessions/cs_…");
  expect(died).toContain("after mail: POST /emails");
  expect(died.filter((step) => step === "after commit").length).toBeGreaterThanOrEqual(3);
});

test("after all these deaths the shelf and the numbers are right", async () => {
  const stock = await db().stock.findUniqueOrThrow({ where: { variantId: shop.shop.small } });
  expect(stock).toMatchObject({ onHand: pieces - bought, reserved: 0 });
  const orders = await db().order.findMany({ where: { number: { not: null } }, orderBy: { number: "asc" } });
  const first = orders[0]?.number ?? 0;
  expect(orders.map((order) => order.number)).toEqual(
    Array.from({ length: bought }, (_, index) => first + index),
  );
});
