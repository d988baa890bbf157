import { subDays } from "date-fns";
import type { Tx } from "@/lib/platform/db";

/** Days for which an application that was refused, or an invitation that was taken back or nobody answered, is kept. */
const keptDays = 180;

/** Forgets whoever asked and was refused, or was asked and never said yes, after half a year. Answers how many. */
export async function tidyApplications(tx: Tx, now: Date): Promise<number> {
  const before = subDays(now, keptDays);
  return tx.$executeRaw`
    DELETE FROM ambassador a WHERE a.state IN ('refused', 'invited', 'ended') AND a.customer_id IS NULL
      AND NOT EXISTS (SELECT FROM ambassador_move m WHERE m.ambassador_id = a.id AND m.at > ${before})
      AND NOT EXISTS (SELECT FROM ambassador_terms t WHERE t.ambassador_id = a.id)
      AND NOT EXISTS (SELECT FROM commission c WHERE c.ambassador_id = a.id)`;
}
