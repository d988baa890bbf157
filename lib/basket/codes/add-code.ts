import { mostCodes } from "@/lib/discounts/codes-in";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";

/**
 * Puts a discount code to those of an open basket; one that is there already is not put twice, and one that nobody knew makes
 * room for the next try. Whether it counts is for the
 * quote to say. Refuses "too_many_codes".
 */
export async function addCode(
  tx: Tx,
  { basketId, code }: { basketId: string; code: string },
  now: Date,
): Promise<Result<void, "no_basket" | "too_many_codes">> {
  const [row] = await tx.$queryRaw<{ fits: boolean }[]>`
    WITH known AS (
      SELECT b.id, coalesce(array_agg(c.code ORDER BY c.place) FILTER (WHERE
        EXISTS (SELECT FROM discount_code d WHERE d.code = c.code::citext)
        OR EXISTS (SELECT FROM unique_code u WHERE u.code = c.code::citext)), '{}') AS codes
      FROM (SELECT id, discount_codes FROM basket WHERE id = ${basketId} AND state = 'open' FOR UPDATE) AS b
      LEFT JOIN unnest(b.discount_codes) WITH ORDINALITY AS c(code, place) ON true GROUP BY b.id
    ), judged AS (
      SELECT id, codes, cardinality(codes) < ${mostCodes} AS room,
        EXISTS (SELECT FROM unnest(codes) AS c WHERE lower(c) = lower(${code})) AS there FROM known
    ), added AS (
      UPDATE basket b SET updated_at = ${now}, discount_codes = CASE WHEN there THEN codes ELSE array_append(codes, ${code}) END
      FROM judged WHERE b.id = judged.id AND (room OR there)
    )
    SELECT room OR there AS fits FROM judged`;
  if (!row) return refusal("no_basket");
  return row.fits ? success(undefined) : refusal("too_many_codes");
}
