import type { FactOf, ReactingFactType } from "@/lib/journal/types";
import type { Tx } from "@/lib/platform/db";
import { reactions } from "./reactions";

async function answer<Type extends ReactingFactType>(
  tx: Tx,
  type: Type,
  fact: FactOf<Type>,
  now: Date,
): Promise<void> {
  for (const reaction of reactions[type]) await reaction(tx, fact, now);
}

/** Does everything the table of reactions says about one entry of the journal, in one transaction. */
export async function react(tx: Tx, entryId: string, now: Date): Promise<void> {
  // Only record() writes the journal, and it takes nothing but facts; it adds this job for those that are reacted to.
  const [fact] = await tx.$queryRaw<FactOf<ReactingFactType>[]>`
    SELECT type, basket_id AS "basketId", order_id AS "orderId", customer_id AS "customerId", data
    FROM journal_entry WHERE id = ${BigInt(entryId)}`;
  if (!fact) throw new Error(`The journal has no entry ${entryId}`);
  await answer(tx, fact.type, fact, now);
}
