import type { Tx } from "@/lib/platform/db";
import { lowestInForce } from "./lowest-in-force";
import { readHistories } from "./prices/read-histories";

/**
 * The lowest price of a variant in the 30 days before its present price began, minor units. Null when nothing is known of
 * that time.
 */
export async function lowestBefore(tx: Tx, variantId: string, now: Date): Promise<number | null> {
  const past = (await readHistories(tx, [variantId], now)).get(variantId) ?? [];
  const earlier = past.findLastIndex(({ price }) => price !== past.at(-1)?.price);
  const since = past[earlier + 1];
  return since ? lowestInForce(past.slice(0, earlier + 1), since.from) : null;
}
