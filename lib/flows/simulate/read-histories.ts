import type { Tx } from "@/lib/platform/db";
import type { Happening } from "../starts/types";

/** What became of whom something happened to, in the order of the happenings; moments in milliseconds, null for never. */
export type History = {
  /** Why their addresses get no letter today; null when one does, or would on another day. */
  readonly refusal: string | null;
  readonly bought: number | null;
  readonly gaveBack: number | null;
  readonly askedHelp: number | null;
};

/** Reads what became of all of them at once. */
export async function readHistories(
  tx: Tx,
  happenings: readonly Happening[],
  topics: readonly string[],
  now: Date,
): Promise<History[]> {
  const asked = happenings.map(({ emails, customerId, about, at }, no) => ({
    ...{ no, emails, customer_id: customerId, order_id: about.orderId ?? null, at },
  }));
  return tx.$queryRaw<History[]>`
    SELECT
      (SELECT CASE WHEN bool_or(r IS NULL OR r IN ('paused', 'reminded', 'often_enough', 'capped')) THEN NULL
          ELSE (array_agg(r ORDER BY r = 'never_asked', r IN ('asked', 'told') DESC))[1] END
        FROM (SELECT letter_refusal(e::citext, t, ${now}::timestamptz, '') AS r
          FROM jsonb_array_elements_text(h.emails) AS e, unnest(${[...topics]}::text[]) AS t) AS asked) AS refusal,
      extract(epoch FROM (SELECT min(o.paid_at) FROM orders o WHERE o.paid_at >= h.at AND o.id <> coalesce(h.order_id, '')
        AND (o.email IN (SELECT e::citext FROM jsonb_array_elements_text(h.emails) AS e) OR o.customer_id = h.customer_id)))::float8 * 1000 AS bought,
      extract(epoch FROM least(
        (SELECT min(w.declared_at) FROM withdrawal w WHERE w.order_id = h.order_id),
        (SELECT min(r.created_at) FROM order_return r WHERE r.order_id = h.order_id)))::float8 * 1000 AS "gaveBack",
      extract(epoch FROM (SELECT min(q.created_at) FROM help_request q WHERE q.order_id = h.order_id AND q.created_at >= h.at))::float8 * 1000 AS "askedHelp"
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS h(no int, emails jsonb, customer_id text, order_id text, at timestamptz)
    ORDER BY h.no`;
}
