import type { Db } from "@/lib/platform/db";
import { tryEach } from "@/lib/platform/try-each";
import { readShop } from "@/lib/shop/data";
import { givePoints } from "./give-points";
import { issueStatement } from "./issue-statement";
import { monthStart } from "./month-start";

/**
 * Issues every statement of the months that are over by the shop's calendar, each in a transaction of its own, and gives the points of
 * those that are in points; one that comes to grief holds up none of the others. Killed at any moment, or asked twice, it comes to the same.
 */
export async function issueStatements(database: Db, now: Date): Promise<void> {
  const { money } = await readShop(database);
  const month = monthStart(now, money.timeZone);
  const books = await database.$queryRaw<{ ambassadorId: string; unit: string }[]>`
    SELECT ambassador_id AS "ambassadorId", unit FROM commission_entry WHERE statement_id IS NULL AND at < ${month}
    UNION
    SELECT s.ambassador_id, s.unit FROM ambassador a JOIN LATERAL (
      SELECT DISTINCT ON (unit) * FROM ambassador_statement WHERE ambassador_id = a.id ORDER BY unit, month DESC) s ON true
    WHERE a.state = 'ended' AND a.customer_id IS NOT NULL AND NOT s.payable AND s.total > 0
    ORDER BY 1, 2`;
  try {
    await tryEach(books, "Some statements could not be issued", async (one) => {
      while (await database.$transaction((tx) => issueStatement(tx, one, now))) {
        // Until no month that is over is left.
      }
    });
  } finally {
    await givePointsOf(database, now);
  }
}

async function givePointsOf(database: Db, now: Date): Promise<void> {
  const points = await database.ambassadorStatement.findMany({
    where: { unit: "points", payable: true, paidOn: null, ambassador: { customerId: { not: null } } },
    select: { id: true },
  });
  await tryEach(points, "Points of some statements could not be given", ({ id }) =>
    database.$transaction((tx) => givePoints(tx, id, now)),
  );
}
