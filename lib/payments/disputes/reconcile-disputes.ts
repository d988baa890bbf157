import { subDays } from "date-fns";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { stripe } from "@/lib/platform/stripe";
import { applyDispute } from "./apply-dispute";

/** For how many days back Stripe is asked for disputes that nobody has told of. */
const lookedBack = 8;

/**
 * Asks Stripe for the disputes of the last days and for those that are open here, so that a lost webhook costs an hour and not
 * the answer. One's trouble does not keep the others waiting. Gives how many were looked at.
 */
export async function reconcileDisputes(now: Date): Promise<number> {
  const since = Math.floor(subDays(now, lookedBack).getTime() / 1000);
  const ids = new Set<string>();
  for await (const { id } of stripe().disputes.list({ created: { gte: since }, limit: 100 })) ids.add(id);
  const open = await db().dispute.findMany({ where: { closedAt: null }, select: { id: true } });
  for (const { id } of open) ids.add(id);
  for (const id of ids)
    try {
      await applyDispute(id, now);
    } catch (error) {
      log.error(
        { id, error: String(error) },
        "Stripe could not be asked about a dispute; it is asked again in an hour",
      );
    }
  return ids.size;
}
