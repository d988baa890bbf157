import { mostCodes } from "@/lib/discounts/codes-in";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";

/**
 * Puts a discount code to those of an open basket; one that is there already changes nothing. Whether it counts is for the
 * quote to say. Refuses "too_many_codes".
 */
export async function addCode(
  tx: Tx,
  { basketId, code }: { basketId: string; code: string },
  now: Date,
): Promise<Result<void, "no_basket" | "too_many_codes">> {
  const [row] = await tx.$queryRaw<{ fits: boolean }[]>`
    WITH known AS (
      SELECT id, cardinality(discount_codes) < ${mostCodes} AS room, lower(discount_codes::text)::text[] @> ARRAY[lower(${code})] AS there
      FROM basket WHERE id = ${basketId} AND state = 'open' FOR UPDATE
    ), added AS (
      UPDATE basket b SET discount_codes = array_append(discount_codes, ${code}), updated_at = ${now}
      FROM known WHERE b.id = known.id AND known.room AND NOT known.there
    )
    SELECT room OR there AS fits FROM known`;
  if (!row) return refusal("no_basket");
  return row.fits ? success(undefined) : refusal("too_many_codes");
}
