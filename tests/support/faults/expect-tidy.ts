import { expect } from "vitest";
import { db } from "@/lib/platform/db";

/**
 * The shelf says how many are left and that none is promised; paid orders have numbers without gap or double; nothing
 * waits in the queue but what recurs.
 */
export async function expectTidy(variantId: string, left: number, paid: number): Promise<void> {
  expect(await db().stock.findUniqueOrThrow({ where: { variantId } })).toMatchObject({
    onHand: left,
    reserved: 0,
  });
  const orders = await db().order.findMany({ where: { state: "paid" }, orderBy: { number: "asc" } });
  const first = orders[0]?.number ?? 0;
  expect(orders.map((order) => order.number)).toEqual(
    Array.from({ length: paid }, (_, index) => first + index),
  );
  const unheard = await db().stripeEvent.count({ where: { processedAt: null } });
  expect(unheard).toBe(0);
}
