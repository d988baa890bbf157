import type { SaleGood } from "@/emails/early-access/SaleTable";
import { lowestInForce } from "@/lib/catalogue/lowest-in-force";
import { readHistories } from "@/lib/catalogue/prices/read-histories";
import { variantTitle } from "@/lib/catalogue/variant-title";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { saleGoods } from "./sale-goods";

/** More than that nobody reads in a letter; the page has all of them. */
const most = 4;

type Asked = {
  readonly saleId: string;
  /** When the price began for those who are written to: what it is measured by lies in the thirty days before. */
  readonly since: Date;
};
type Row = { variantId: string; title: string; optionValues: string[]; price: number };

/**
 * What a letter tells of a sale's goods: of the best sold products that can be bought now the cheapest choice, each with the
 * lowest price of the thirty days before (Directive 98/6/EC art. 6a). Minor units. Empty when there is nothing left to buy.
 */
export async function readToldGoods(tx: Tx, { saleId, since }: Asked, now: Date): Promise<SaleGood[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT "variantId", title, "optionValues", price FROM (
      SELECT DISTINCT ON (t.id) v.id AS "variantId", t.title, v.option_values AS "optionValues", p.price, t.popularity
      ${saleGoods(Prisma.sql`${saleId}`, now)} ORDER BY t.id, p.price, v.id) AS g
    ORDER BY popularity DESC, "variantId" LIMIT ${most}`;
  const ids = rows.map(({ variantId }) => variantId);
  const histories = await readHistories(tx, ids, now);
  return rows.map(({ variantId, title, optionValues, price }) => {
    const lowest = lowestInForce(histories.get(variantId) ?? [], since);
    const lowestPrior = lowest !== null && lowest > price ? lowest : null;
    return { title, variantTitle: variantTitle(optionValues), price, lowestPrior };
  });
}
