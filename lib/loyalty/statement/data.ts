import type { Tx } from "@/lib/platform/db";
import { wordTaken } from "../rewards/data";
import type { PointsKind, StatementLine } from "../types";
import { statementWords } from "./statement-words";

/** Lines of a page of the statement. */
export const statementLines = 50;

type Row = {
  id: string;
  kind: PointsKind;
  reason: string | null;
  note: string | null;
  at: Date;
  orderNumber: number | null;
  rewardTakenId: string | null;
  pending: number;
  available: number;
};

/** Every movement of a customer's points, the newest first, from one on. */
export async function readStatement(
  tx: Tx,
  customerId: string,
  before: string | null,
): Promise<StatementLine[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT t.id, t.kind::text, t.reason, t.note, t.at, o.number AS "orderNumber",
      CASE WHEN t.kind IN ('reward_taken', 'reward_returned') THEN split_part(t.key, ':', 2) END AS "rewardTakenId",
      coalesce(sum(p.amount) FILTER (WHERE p.account = 'pending'), 0)::int AS pending,
      coalesce(sum(p.amount) FILTER (WHERE p.account = 'available'), 0)::int AS available
    FROM points_transaction t JOIN loyalty_member m ON m.id = t.member_id JOIN points_posting p ON p.transaction_id = t.id
    LEFT JOIN orders o ON o.id = t.order_id
    WHERE m.customer_id = ${customerId} AND (${before}::text IS NULL OR (t.at, t.id) < (SELECT b.at, b.id FROM points_transaction b WHERE b.id = ${before}))
    GROUP BY t.id, o.number ORDER BY t.at DESC, t.id DESC LIMIT ${statementLines}`;
  const rewards = await wordTaken(
    tx,
    rows.flatMap(({ rewardTakenId }) => rewardTakenId ?? []),
  );
  return rows.map(({ id, at, note, pending, available, rewardTakenId, ...moved }) => ({
    ...{ id, at, note, pending, available },
    words: statementWords({ ...moved, reward: rewards.get(rewardTakenId ?? "") ?? null }),
  }));
}
