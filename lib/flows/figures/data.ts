import type { Tx } from "@/lib/platform/db";
import type { FlowFigures, FlowReasons } from "./types";

type Row = {
  flowId: string;
  inIt: number;
  written: number;
  followed: number;
  treated: number;
  treatedBought: number;
  held: number;
  heldBought: number;
  money: number;
};

/** What came of these flows, by id; one without runs is missing. */
export async function readFigures(
  tx: Tx,
  flowIds: readonly string[],
): Promise<ReadonlyMap<string, FlowFigures>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r.flow_id AS "flowId", count(*) FILTER (WHERE r.ended_at IS NULL)::int AS "inIt",
      count(*) FILTER (WHERE l.written)::int AS written, count(*) FILTER (WHERE l.followed)::int AS followed,
      count(*) FILTER (WHERE l.at IS NOT NULL AND NOT r.held_out)::int AS treated,
      count(*) FILTER (WHERE o.orders > 0 AND NOT r.held_out)::int AS "treatedBought",
      count(*) FILTER (WHERE l.at IS NOT NULL AND r.held_out)::int AS held,
      count(*) FILTER (WHERE o.orders > 0 AND r.held_out)::int AS "heldBought",
      coalesce(sum(o.money) FILTER (WHERE NOT r.held_out), 0)::float8 AS money
    FROM flow_run r
      LEFT JOIN LATERAL (SELECT min(w.at) AS at, bool_or(w.state = 'written') AS written, bool_or(x.clicked_at IS NOT NULL) AS followed
        FROM flow_letter w LEFT JOIN outbox_letter x ON x.key = 'flow:' || w.run_id || ':' || w.step_id AND w.state = 'written'
        WHERE w.run_id = r.id) l ON true
      LEFT JOIN LATERAL (SELECT count(*) AS orders, sum(o.total - o.refunded_total) AS money FROM orders o
        WHERE l.at IS NOT NULL AND (o.email = r.email OR o.customer_id = r.customer_id)
          AND o.id <> coalesce(r.about->>'orderId', '') AND o.paid_at >= l.at AND o.paid_at < l.at + interval '30 days') o ON true
    WHERE r.flow_id = ANY(${[...flowIds]}::text[]) GROUP BY r.flow_id`;
  return new Map(
    rows.map(({ flowId, treated, treatedBought, held, heldBought, ...figures }) => [
      flowId,
      {
        ...figures,
        treated: { people: treated, bought: treatedBought },
        held: { people: held, bought: heldBought },
      },
    ]),
  );
}

/** Why whoever is out of a flow is out of it, and why letters of it were left out. */
export async function readReasons(tx: Tx, flowId: string): Promise<FlowReasons> {
  const endings = await tx.$queryRaw<{ ending: string; count: number }[]>`
    SELECT ending, count(*)::int AS count FROM flow_run WHERE flow_id = ${flowId} AND ended_at IS NOT NULL
    GROUP BY ending ORDER BY count DESC, ending`;
  const skipped = await tx.$queryRaw<{ reason: string; count: number }[]>`
    SELECT l.reason, count(*)::int AS count FROM flow_letter l JOIN flow_run r ON r.id = l.run_id
    WHERE r.flow_id = ${flowId} AND l.state = 'skipped' GROUP BY l.reason ORDER BY count DESC, l.reason`;
  return { endings, skipped };
}
