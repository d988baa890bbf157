import type { Tx } from "@/lib/platform/db";

/**
 * Takes a single-use code back that nobody has used; it counts no more.
 * @returns false when it is in use, or gone
 */
export async function takeBackCode(tx: Tx, code: string): Promise<boolean> {
  const counted = await tx.$executeRaw`
    WITH gone AS (DELETE FROM unique_code WHERE code = ${code}::citext AND NOT used RETURNING batch_id)
    UPDATE code_batch SET wanted = wanted - 1, made = made - 1 FROM gone WHERE id = gone.batch_id`;
  return counted > 0;
}
