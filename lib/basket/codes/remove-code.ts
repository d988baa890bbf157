import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";

/** Takes a code, in any case, out of an open basket; null takes all of them. */
export async function removeCode(
  tx: Tx,
  { basketId, code }: { basketId: string; code: string | null },
  now: Date,
): Promise<Result<void, "no_basket">> {
  const count = await tx.$executeRaw`
    UPDATE basket SET updated_at = ${now}, discount_codes = ARRAY(
      SELECT kept FROM unnest(discount_codes) WITH ORDINALITY AS c(kept, place)
      WHERE ${code}::text IS NOT NULL AND lower(kept) <> lower(${code}::text) ORDER BY place
    ) WHERE id = ${basketId} AND state = 'open'`;
  return count === 1 ? success(undefined) : refusal("no_basket");
}
