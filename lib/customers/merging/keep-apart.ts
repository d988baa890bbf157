import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { pairsSchema } from "./schema";

/**
 * Notes for good that a customer is none of these others, so that they are not shown as likely one person again. Doing it
 * again changes nothing.
 */
export async function keepApart(
  tx: Tx,
  actor: Actor,
  { id, others }: z.output<typeof pairsSchema>,
  now: Date,
): Promise<Result<null, "forbidden" | "not_found">> {
  const no = forbid(actor, "customers.write");
  if (no) return no;
  const there = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM customer WHERE id = ANY(${[id, ...others]}::text[]) ORDER BY id FOR SHARE`;
  if (others.includes(id) || there.length !== others.length + 1) return refusal("not_found");
  const made = await tx.$queryRaw<{ other: string }[]>`
    INSERT INTO customer_pair (first_id, second_id, at)
    SELECT least(${id}, o), greatest(${id}, o), ${now}::timestamptz FROM unnest(${others}::text[]) AS o
    ON CONFLICT DO NOTHING RETURNING CASE WHEN first_id = ${id} THEN second_id ELSE first_id END AS other`;
  if (made.length === 0) return success(null);
  const change = { action: "customer.keep_apart", entity: "customer", entityId: id, before: null };
  await audit(tx, actor, { ...change, after: { others: made.map(({ other }) => other).sort() } }, now);
  return success(null);
}
