import { pictureOf } from "@/lib/catalogue/picture-of";
import { readCards } from "@/lib/catalogue/read-cards";
import type { Tx } from "@/lib/platform/db";
import type { AmbassadorFigures, OwnStatement, ShownPage, StatementLine } from "./types";

const media = {
  select: { id: true, key: true, alt: true, width: true, height: true, placeholder: true, state: true },
} as const;

/** Ids of the goods with these handles that can be seen in the shop now, in this order; a handle that is none's is left out. */
export async function readGoodsIds(tx: Tx, handles: readonly string[], now: Date): Promise<string[]> {
  const found = await tx.product.findMany({
    where: { handle: { in: [...handles] }, status: "active", publishedAt: { lte: now } },
    select: { id: true, handle: true },
  });
  return [...new Set(handles)].flatMap((handle) => found.find((one) => one.handle === handle)?.id ?? []);
}

/** The page of an ambassador that stands like this, the newest; null when there is none. Goods that left the shop are left out. */
export async function readPage(
  tx: Tx,
  ambassadorId: string,
  state: "live" | "waiting" | "refused",
  now: Date,
): Promise<ShownPage | null> {
  const page = await tx.ambassadorPage.findFirst({
    where: { ambassadorId, state },
    orderBy: { writtenAt: "desc" },
    include: { media },
  });
  if (!page) return null;
  const { id, words, mediaId, reason, writtenAt, productIds } = page;
  const seen = await tx.product.findMany({
    where: { id: { in: productIds }, status: "active", publishedAt: { lte: now } },
    select: { id: true },
  });
  const shown = productIds.filter((one) => seen.some((product) => product.id === one));
  return {
    ...{ id, words, mediaId, reason, writtenAt },
    picture: pictureOf(page.media),
    goods: await readCards(tx, shown),
  };
}

/** The statements of an ambassador, the newest first. */
export async function listStatements(tx: Tx, ambassadorId: string): Promise<OwnStatement[]> {
  return tx.ambassadorStatement.findMany({
    where: { ambassadorId },
    orderBy: [{ month: "desc" }, { id: "desc" }],
    take: 60,
  });
}

/** Every line of a statement, the oldest first: an order each, without a word of who bought. */
export async function listLines(tx: Tx, statementId: string): Promise<StatementLine[]> {
  return tx.$queryRaw<StatementLine[]>`
    SELECT e.commission_id || ':' || e.no AS key, c.paid_at AS "orderedAt", e.at, e.goods, o.currency, e.amount
    FROM commission_entry e JOIN commission c ON c.id = e.commission_id JOIN orders o ON o.id = c.order_id
    WHERE e.statement_id = ${statementId} ORDER BY e.at, e.commission_id, e.no`;
}

/** What came of one ambassador's page and code, ever. */
export async function readAmbassadorFigures(
  tx: Tx,
  { id, unit, currency }: { readonly id: string; readonly unit: string; readonly currency: string },
): Promise<AmbassadorFigures> {
  const [row] = await tx.$queryRaw<AmbassadorFigures[]>`
    WITH mine AS (SELECT c.*, o.customer_id AS buyer, o.currency FROM commission c JOIN orders o ON o.id = c.order_id
      WHERE c.ambassador_id = ${id} AND c.state <> 'refused')
    SELECT d.visits, d.shares, d.taken, m.orders, m.goods, m.pending, m.earned, (
      SELECT count(DISTINCT l.customer_id)::int FROM mine JOIN referral_link l ON l.customer_id = mine.buyer) AS "inTurn"
    FROM (SELECT coalesce(sum(visits), 0)::int AS visits, coalesce(sum(shares), 0)::int AS shares, coalesce(sum(taken), 0)::int AS taken
        FROM ambassador_day WHERE ambassador_id = ${id}) d,
      (SELECT count(*)::int AS orders, coalesce(sum(goods) FILTER (WHERE currency = ${currency}), 0)::float8 AS goods,
        coalesce(sum(due) FILTER (WHERE state IN ('pending', 'review') AND unit = ${unit}), 0)::float8 AS pending,
        coalesce(sum(credited) FILTER (WHERE unit = ${unit}), 0)::float8 AS earned FROM mine) m`;
  if (!row) throw new Error("a row of sums is always there");
  return row;
}
