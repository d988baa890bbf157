import type { Tx } from "@/lib/platform/db";

/**
 * Asks the server for room to work that ends with the transaction: a rule may hold more ids in memory than the server's
 * own setting lets a plan keep, and translating its plan into machine code takes longer than running it.
 */
export async function roomToCount(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`;
}
