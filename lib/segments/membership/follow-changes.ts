import type { Tx } from "@/lib/platform/db";
import { readRuleContext } from "../data";
import { readLiving } from "./data";
import { lockPlacing } from "./lock-placing";
import { placeCustomers } from "./place-customers";

/**
 * Places customers whose figures changed since they were last placed, and takes them off the list in the same transaction.
 * Gives how many entries of the list it worked off.
 */
export async function followChanges(tx: Tx, now: Date, batch: number): Promise<number> {
  await lockPlacing(tx);
  const changed = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM changed_figures WHERE id IN (SELECT id FROM changed_figures ORDER BY id LIMIT ${batch}) RETURNING customer_id AS id`;
  if (changed.length === 0) return 0;
  const ids = [...new Set(changed.map(({ id }) => id))];
  const living = await readLiving(tx);
  const context = await readRuleContext(
    tx,
    living.map(({ rule }) => rule),
    now,
  );
  for (const segment of living) await placeCustomers(tx, segment, ids, context);
  return changed.length;
}
