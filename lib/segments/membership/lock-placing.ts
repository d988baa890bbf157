import type { Tx } from "@/lib/platform/db";
import { roomToCount } from "../rules/room-to-count";

/**
 * Lets one transaction at a time place customers. Whoever places after another sees all that the other saw, so that an older
 * look at a customer never undoes a newer one.
 */
export async function lockPlacing(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('segments are placed'))`;
  await roomToCount(tx);
}
