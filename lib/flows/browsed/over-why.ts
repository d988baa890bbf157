import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { FlowRun } from "../runs/types";
import { hasBasket } from "./has-basket";
import { lookedSince } from "./looked-since";
import { readLookedAt } from "./read-looked-at";

/**
 * Why a run about what somebody looked at is over, whatever its owner chose: they put something into a basket, whose reminders
 * come first, or nothing of it can be had any more. Null while neither is so.
 */
export async function overWhy(
  tx: Tx,
  { customerId, beganAt }: Pick<FlowRun, "customerId" | "beganAt">,
  now: Date,
): Promise<"has_basket" | "gone" | null> {
  if (customerId === null) return "gone";
  const [found] = await tx.$queryRaw<{ basket: boolean }[]>`
    SELECT ${hasBasket(Prisma.sql`${now}::timestamptz`)} AS basket FROM customer c WHERE c.id = ${customerId}`;
  if (found?.basket) return "has_basket";
  return (await readLookedAt(tx, customerId, lookedSince(beganAt), now)).length > 0 ? null : "gone";
}
