import { grantPoints } from "@/lib/loyalty/ledger/grant-points";
import type { Tx } from "@/lib/platform/db";
import { writeStatement } from "./write-statement";

/** Gives the points of a statement, once. While there is no points programme it waits. */
export async function givePoints(tx: Tx, statementId: string, now: Date): Promise<void> {
  const [statement] = await tx.$queryRaw<{ customerId: string; total: number }[]>`
    SELECT a.customer_id AS "customerId", s.total FROM ambassador_statement s JOIN ambassador a ON a.id = s.ambassador_id
    WHERE s.id = ${statementId} AND s.unit = 'points' AND s.payable AND s.paid_on IS NULL AND a.customer_id IS NOT NULL FOR UPDATE OF s`;
  if (!statement) return;
  const { customerId, total } = statement;
  const grant = { customerId, points: total, reason: "referral", key: `statement:${statementId}` } as const;
  const granted = await grantPoints(tx, grant, now);
  if (!granted.ok) return;
  await tx.ambassadorStatement.update({
    where: { id: statementId },
    data: { paidOn: now, paidReference: "Points", paidBy: "worker" },
  });
  await writeStatement(tx, statementId, now);
}
