import { Prisma } from "@/lib/platform/generated/client";

export type AttentionKind = "question" | "withdrawal" | "return" | "dispute" | "refund";

/**
 * What of an order needs a person, by kind: rows of the order, the moment it came up, by when something has to be done, and
 * the sum it is about in minor units.
 */
export const attention: Readonly<Record<AttentionKind, Prisma.Sql>> = {
  question: Prisma.sql`SELECT h.order_id, h.created_at AS at, NULL::timestamptz AS due, NULL::int AS amount
    FROM help_request h WHERE h.settled_at IS NULL`,
  withdrawal: Prisma.sql`SELECT w.order_id, w.confirmed_at AS at, NULL::timestamptz AS due, NULL::int AS amount
    FROM withdrawal w WHERE w.confirmed_at IS NOT NULL`,
  return: Prisma.sql`SELECT r.order_id, r.created_at AS at, NULL::timestamptz AS due, NULL::int AS amount
    FROM order_return r WHERE r.state IN ('requested', 'approved', 'received')`,
  dispute: Prisma.sql`SELECT p.order_id, d.created_at AS at, d.due_by AS due, d.amount
    FROM dispute d JOIN payment p ON p.id = d.payment_id WHERE d.closed_at IS NULL AND d.status LIKE '%needs_response'`,
  refund: Prisma.sql`SELECT p.order_id, r.failed_at AS at, NULL::timestamptz AS due, r.amount
    FROM refund r JOIN payment p ON p.id = r.payment_id WHERE r.state = 'failed' AND r.failure_settled_at IS NULL`,
};

/** Whether a word of an address names a kind. */
export function isAttention(word: string): word is AttentionKind {
  return Object.hasOwn(attention, word);
}
