import type { Db, Tx } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";

/**
 * Does the same for each of these, in a transaction each: one that comes to grief is logged and holds up none of the others.
 * Throws when all were tried and any failed, so that the job counts as failed and is tried again.
 */
export async function oneByOne(
  database: Db,
  ids: readonly string[],
  deed: (tx: Tx, id: string) => Promise<void>,
): Promise<void> {
  let failed = 0;
  for (const id of ids) {
    try {
      await database.$transaction((tx) => deed(tx, id));
    } catch (error) {
      failed += 1;
      log.error({ id, error }, "points could not be looked after");
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${ids.length} failed`);
}
