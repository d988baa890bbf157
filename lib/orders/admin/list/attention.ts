import { Prisma } from "@/lib/platform/generated/client";

export type AttentionKind = "question" | "withdrawal" | "return" | "dispute" | "refund" | "exchange";

/**
 * Whether a withdrawal `w` is confirmed and its money not back: of a line that cost something fewer pieces were paid back since it
 * was declared than it names, or fewer in all than were withdrawn from until then. `showWithdrawals` says the same of each.
 */
export const openWithdrawal = Prisma.sql`w.confirmed_at IS NOT NULL
  AND (SELECT wo.state FROM orders wo WHERE wo.id = w.order_id) <> 'refunded' AND EXISTS (
    SELECT 1 FROM jsonb_to_recordset(w.lines) AS named("orderLineId" text, quantity int)
    JOIN order_line l ON l.id = named."orderLineId"
    WHERE l.total > 0 AND (named.quantity > (
        SELECT coalesce(sum((back->>'quantity')::int), 0) FROM refund r JOIN payment p ON p.id = r.payment_id,
          jsonb_array_elements(coalesce(r.detail->'lines', '[]')) AS back
        WHERE p.order_id = w.order_id AND r.state <> 'failed' AND r.created_at >= w.declared_at AND back->>'orderLineId' = l.id)
      OR l.refunded_quantity < (
        SELECT sum(earlier.quantity) FROM withdrawal e, jsonb_to_recordset(e.lines) AS earlier("orderLineId" text, quantity int)
        WHERE e.order_id = w.order_id AND e.confirmed_at IS NOT NULL AND e.declared_at <= w.declared_at
          AND earlier."orderLineId" = l.id)))`;

/**
 * What of an order needs a person, by kind: rows of the order, the moment it came up, by when something has to be done, and
 * the sum it is about in minor units.
 */
export const attention: Readonly<Record<AttentionKind, Prisma.Sql>> = {
  question: Prisma.sql`SELECT h.order_id, h.created_at AS at, NULL::timestamptz AS due, NULL::int AS amount
    FROM help_request h WHERE h.settled_at IS NULL`,
  withdrawal: Prisma.sql`SELECT w.order_id, w.confirmed_at AS at, w.confirmed_at + interval '14 days' AS due, NULL::int AS amount
    FROM withdrawal w WHERE ${openWithdrawal}`,
  return: Prisma.sql`SELECT r.order_id, r.created_at AS at, NULL::timestamptz AS due, NULL::int AS amount
    FROM order_return r WHERE r.state IN ('requested', 'approved', 'received')`,
  dispute: Prisma.sql`SELECT p.order_id, d.created_at AS at, d.due_by AS due, d.amount
    FROM dispute d JOIN payment p ON p.id = d.payment_id WHERE d.closed_at IS NULL AND d.status LIKE '%needs_response'`,
  refund: Prisma.sql`SELECT p.order_id, r.failed_at AS at, NULL::timestamptz AS due, r.amount
    FROM refund r JOIN payment p ON p.id = r.payment_id WHERE r.state = 'failed' AND r.failure_settled_at IS NULL`,
  exchange: Prisma.sql`SELECT r.order_id, e.updated_at AS at, NULL::timestamptz AS due, NULL::int AS amount
    FROM order_return r JOIN orders e ON e.id = r.exchange_order_id
    WHERE r.state = 'received' AND e.state IN ('expired', 'cancelled')`,
};

/** Whether a word of an address names a kind. */
export function isAttention(word: string): word is AttentionKind {
  return Object.hasOwn(attention, word);
}
