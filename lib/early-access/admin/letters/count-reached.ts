import type { Tx } from "@/lib/platform/db";
import { windowReaders } from "../../letters/window-readers";
import { mostCounted } from "./most-counted";

type Reached = {
  /** The window's. */
  readonly id: string;
  readonly letIn: number;
  /** How many of them allow letters, by topic; not counted where they are too many. */
  readonly allowed: Readonly<Record<string, number>>;
};

/**
 * Whom the letters of a sale's windows would reach at this moment, of windows whose readers are not written down yet. Counted
 * by sets, and no further than makes a difference to read: who has had enough letters by then is asked when their turn comes.
 */
export function countReached(
  tx: Tx,
  saleId: string,
  topics: readonly string[],
  now: Date,
): Promise<Reached[]> {
  return tx.$queryRaw<Reached[]>`
    WITH people AS MATERIALIZED (
      SELECT w.id, r.email FROM sale_window w JOIN sale s ON s.id = w.sale_id CROSS JOIN LATERAL (${windowReaders(mostCounted + 1)}) AS r
      WHERE w.sale_id = ${saleId} AND s.ended_at IS NULL AND (s.opens_at IS NULL OR s.opens_at > ${now})
        AND NOT EXISTS (SELECT FROM sale_mailing m WHERE m.window_id = w.id AND m.gathered_at IS NOT NULL)
    ), few AS (
      SELECT id FROM people GROUP BY id HAVING count(*) <= ${mostCounted}::int
    ), allowed AS (
      SELECT p.id, n.topic, count(*)::int AS many FROM few JOIN people p ON p.id = few.id
      JOIN newsletter_permission n ON n.email = p.email AND n.state = 'live' AND n.topic = ANY(${[...topics]}::text[])
      JOIN subscriber b ON b.email = p.email AND (b.paused_until IS NULL OR b.paused_until <= ${now})
      WHERE NOT EXISTS (SELECT FROM suppression x WHERE x.email = p.email) GROUP BY p.id, n.topic
    )
    SELECT p.id, count(*)::int AS "letIn",
      coalesce((SELECT jsonb_object_agg(a.topic, a.many) FROM allowed a WHERE a.id = p.id), '{}') AS allowed
    FROM people p GROUP BY p.id`;
}
