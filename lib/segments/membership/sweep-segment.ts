import type { Tx } from "@/lib/platform/db";
import { readRuleContext } from "../data";
import { readDue } from "./data";
import { lockPlacing } from "./lock-placing";
import { placeCustomers } from "./place-customers";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Looks at the next customers of a segment that is due, and notes how far it came in the same transaction: whoever is killed
 * is followed by another who goes on there. Gives false when no segment is due.
 * @param batch how many customers at most
 */
export async function sweepSegment(tx: Tx, now: Date, batch: number): Promise<boolean> {
  await lockPlacing(tx);
  const due = await readDue(tx, new Date(now.getTime() - dayMs));
  if (!due) return false;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT customer_id AS id FROM customer_figures WHERE customer_id > ${due.sweptTo} ORDER BY customer_id LIMIT ${batch}`;
  const ids = rows.map(({ id }) => id);
  await placeCustomers(tx, due, ids, await readRuleContext(tx, [due.rule], now));
  const last = ids.at(-1);
  if (ids.length === batch && last) {
    await tx.$executeRaw`UPDATE segment SET swept_to = ${last} WHERE id = ${due.id}`;
    return true;
  }
  // Counted whole at the end: who was erased meanwhile took their membership along.
  await tx.$executeRaw`
    UPDATE segment SET swept_to = NULL, settled_at = ${now}::timestamptz,
      members = (SELECT count(*)::int FROM segment_membership WHERE segment_id = ${due.id} AND left_at IS NULL)
    WHERE id = ${due.id}`;
  return true;
}
