import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { countUpTo } from "./count-up-to";
import type { Changes } from "./types";

const shown = 6;
/** Who was away for months is told of the last entries and sent to the whole log. */
const looked = 1_000;

/** What others did and what was sold since a moment. */
export async function changesSince(tx: Tx, actor: string, since: Date): Promise<Changes> {
  const [paidOrders, done] = await Promise.all([
    countUpTo(tx, Prisma.sql`orders WHERE paid_at > ${since}`),
    tx.$queryRaw<Changes["done"]>`
      SELECT (array_agg(actor_name ORDER BY at DESC))[1] AS "actorName", action, entity,
        (array_agg(entity_id ORDER BY at DESC))[1] AS "entityId", count(DISTINCT entity_id)::int AS times, max(at) AS at
      FROM (SELECT * FROM audit_entry WHERE at > ${since} ORDER BY at DESC LIMIT ${looked}) AS latest
      WHERE actor <> ${actor}
      GROUP BY actor, action, entity ORDER BY max(at) DESC LIMIT ${shown}`,
  ]);
  return { since, paidOrders, done };
}
