import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { readList } from "@/lib/platform/lists/read-list";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { ambassadorListSpec } from "./ambassador-list-spec";
import type { AmbassadorRow, Application, CommissionRow, Owed, ProgrammeFigures } from "./types";

/** What ambassadors brought and cost since a moment. */
export async function readProgrammeFigures(
  tx: Tx,
  { since, currency }: { readonly since: Date; readonly currency: string },
): Promise<ProgrammeFigures> {
  const [row] = await tx.$queryRaw<ProgrammeFigures[]>`
    WITH came AS (SELECT c.*, o.customer_id AS buyer, o.currency FROM commission c JOIN orders o ON o.id = c.order_id
      WHERE c.paid_at >= ${since} AND c.state <> 'refused')
    SELECT (SELECT count(*)::int FROM ambassador WHERE state = 'active') AS active, d.visits, d.shares, d.taken,
      (SELECT count(*)::int FROM came) AS orders,
      (SELECT coalesce(sum(goods), 0)::float8 FROM came WHERE currency = ${currency}) AS goods,
      (SELECT coalesce(sum(x.amount + x.delivery_off + x.gift_worth), 0)::float8 FROM came
        JOIN ambassador a ON a.id = came.ambassador_id JOIN order_discount x ON x.order_id = came.order_id AND x.discount_id = a.discount_id
        WHERE came.currency = ${currency}) AS discounts,
      (SELECT coalesce(sum(credited), 0)::float8 FROM came WHERE unit = ${currency}) AS earned,
      (SELECT coalesce(sum(due), 0)::float8 FROM came WHERE unit = ${currency} AND state IN ('pending', 'review')) AS pending,
      (SELECT count(DISTINCT l.customer_id)::int FROM came JOIN referral_link l ON l.customer_id = came.buyer) AS "inTurn"
    FROM (SELECT coalesce(sum(visits), 0)::int AS visits, coalesce(sum(shares), 0)::int AS shares, coalesce(sum(taken), 0)::int AS taken
      FROM ambassador_day WHERE day >= ${since}::date) d`;
  if (!row) throw new Error("a row of sums is always there");
  return row;
}

/** Who asked and waits for an answer, the longest first. */
export async function listApplications(tx: Tx): Promise<Application[]> {
  return tx.$queryRaw<Application[]>`
    SELECT id, name, email::text AS email, speaks_at AS "speaksAt", why, created_at AS since, version
    FROM ambassador WHERE state = 'applied' ORDER BY created_at LIMIT 50`;
}

/** How many stand on the page of all that ambassadors have to do with; the others are in their list. */
const shown = 20;

/** The first of them: whose page waits to be read, then who is active, by what their code brought in money of this currency. */
export async function firstAmbassadors(
  tx: Tx,
  currency: string,
): Promise<{ rows: AmbassadorRow[]; more: boolean }> {
  const { columns, from, always = Prisma.sql`true` } = ambassadorListSpec(currency);
  const rows = await tx.$queryRaw<AmbassadorRow[]>`
    SELECT * FROM (SELECT ${columns} FROM ${from} WHERE ${always}) AS a
    ORDER BY waits DESC, array_position(ARRAY['active', 'invited', 'ended'], state), goods DESC, since, id LIMIT ${shown + 1}`;
  return { rows: rows.slice(0, shown), more: rows.length > shown };
}

/** A page of all ambassadors. */
export function listAmbassadors(
  tx: Tx,
  currency: string,
  request: ListRequest,
): Promise<ListPage<AmbassadorRow>> {
  return readList<AmbassadorRow>(tx, ambassadorListSpec(currency), request);
}

/** Orders by ambassadors' codes: all that wait for somebody, the oldest first, or the newest of one ambassador. */
export async function listCommissions(
  tx: Tx,
  which: "review" | { readonly of: string },
): Promise<CommissionRow[]> {
  const [where, order] =
    which === "review"
      ? [Prisma.sql`c.state = 'review'`, Prisma.sql`c.paid_at, c.id`]
      : [Prisma.sql`c.ambassador_id = ${which.of}`, Prisma.sql`c.paid_at DESC, c.id DESC`];
  return tx.$queryRaw<CommissionRow[]>`
    SELECT c.id, c.state::text AS state, a.id AS "ambassadorId", a.name, c.order_id AS "orderId", o.number AS "orderNumber", c.doubts,
      c.paid_at AS "paidAt", c.unit, c.due,
      (SELECT m.reason FROM commission_move m WHERE m.commission_id = c.id ORDER BY m.id DESC LIMIT 1) AS reason
    FROM commission c JOIN ambassador a ON a.id = c.ambassador_id JOIN orders o ON o.id = c.order_id
    WHERE ${where} ORDER BY ${order} LIMIT 50`;
}

/** Statements that are to be paid outside the shop, the oldest first. */
export async function listOwed(tx: Tx): Promise<Owed[]> {
  const rows = await tx.ambassadorStatement.findMany({
    where: { payable: true, paidOn: null, unit: { not: "points" } },
    orderBy: [{ month: "asc" }, { id: "asc" }],
    include: { ambassador: { select: { name: true, customer: { select: { email: true } } } } },
    take: 200,
  });
  return rows.map(({ ambassador, ...statement }) => ({
    ...statement,
    name: ambassador.name,
    email: ambassador.customer?.email ?? null,
  }));
}
