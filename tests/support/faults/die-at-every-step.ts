import { expect } from "vitest";
import { db } from "@/lib/platform/db";
import type { FaultShop } from "./fault-shop";
import { purchase } from "./purchase";
import type { Which } from "./steps";

type Victim = "web" | "worker";

/** Of the events of one payment only "checkout.session.completed" is told, so that the steps come in one order. */
const untold = ["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"];
const mostSteps = 30;
let bought = 0;

/** Buys while `victim` is killed at one of its steps and started again. Answers the step, or null when it took no such step. */
async function buyWithDeath(
  shop: FaultShop,
  victim: Victim,
  where: "before" | "after",
  which: Which,
): Promise<string | null> {
  const { part, steps } = shop[victim];
  const buyer = await purchase(shop, `${victim}-${where}-${bought++}@example.com`);
  const stop = steps.stop(where, which);
  const death = stop.reached.then(async (step) => {
    await part.kill("SIGKILL");
    await part.start();
    return step;
  });
  await buyer.press();
  await buyer.pay();
  await buyer.isThanked();
  stop.lift();
  const step = stop.hasReached() ? await death : null;
  await buyer.isWhole();
  return step;
}

/**
 * One buyer after the other buys a piece while `victim` dies, each time one step later, until a purchase takes no further
 * step; the worker does several things at once, so that their order may leave a step out. Therefore it dies after each of
 * `surely` once more. Answers the steps it died at; one buyer was served without a death.
 */
export async function dieAtEveryStep(
  shop: FaultShop,
  victim: Victim,
  surely: readonly string[],
): Promise<string[]> {
  await shop.stripe.misbehave({ lose: true, types: untold });
  const died: string[] = [];
  const first = await buyWithDeath(shop, victim, "before", 0);
  if (first) died.push(`before ${first}`);
  for (let n = 0; n < mostSteps; n += 1) {
    const step = await buyWithDeath(shop, victim, "after", n);
    if (!step) {
      for (const name of surely) died.push(`after ${await buyWithDeath(shop, victim, "after", name)}`);
      return died;
    }
    died.push(`after ${step}`);
  }
  throw new Error(`${victim} takes more than ${mostSteps} steps`);
}

/** After all these deaths the shelf and the numbers are right. */
export async function expectAllSold(shop: FaultShop, pieces: number, bought: number): Promise<void> {
  const stock = await db().stock.findUniqueOrThrow({ where: { variantId: shop.shop.small } });
  expect(stock).toMatchObject({ onHand: pieces - bought, reserved: 0 });
  const orders = await db().order.findMany({ where: { number: { not: null } }, orderBy: { number: "asc" } });
  const first = orders[0]?.number ?? 0;
  expect(orders.map((order) => order.number)).toEqual(
    Array.from({ length: bought }, (_, index) => first + index),
  );
}
