import type { Tx } from "@/lib/platform/db";

/**
 * Lets one transaction at a time place customers. Whoever places after another sees all that the other saw, so that an older
 * look at a customer never undoes a newer one.
 */
export async function lockPlacing(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('segments are placed'))`;
  // A rule may hold more ids in memory than the server's own setting lets a plan keep.
  await tx.$executeRaw`SELECT set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`;
}
