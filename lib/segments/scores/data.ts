import type { Tx } from "@/lib/platform/db";
import { scoreOf } from "./score-of";
import type { BuyerScores, ScoreBounds } from "./types";

/** The bounds between the fifths of the buyers; null while these are too few, or nobody has looked yet. */
export async function readScoreBounds(tx: Tx): Promise<(ScoreBounds & Pick<BuyerScores, "buyers">) | null> {
  const row = await tx.buyerScores.findUnique({ where: { id: "shop" } });
  return row && row.lastOrders.length === 4 ? row : null;
}

/** The scores of one customer; null for who bought nothing, and while the buyers are too few to be told apart. */
export async function readBuyerScores(tx: Tx, customerId: string): Promise<BuyerScores | null> {
  const figures = await tx.customerFigures.findUnique({ where: { customerId } });
  const bounds = await readScoreBounds(tx);
  if (!figures?.lastOrderAt || !bounds) return null;
  return {
    recency: scoreOf(figures.lastOrderAt, bounds.lastOrders),
    frequency: scoreOf(figures.orders, bounds.orders),
    money: scoreOf(figures.spent, bounds.spent),
    buyers: bounds.buyers,
  };
}
