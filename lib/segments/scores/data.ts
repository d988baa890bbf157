import type { Tx } from "@/lib/platform/db";
import { scoreOf } from "./score-of";
import type { BuyerScores } from "./types";

/** The scores of one customer; null for who bought nothing, and while the buyers are too few to be told apart. */
export async function readBuyerScores(tx: Tx, customerId: string): Promise<BuyerScores | null> {
  const figures = await tx.customerFigures.findUnique({ where: { customerId } });
  const bounds = await tx.buyerScores.findUnique({ where: { id: "shop" } });
  if (!figures?.lastOrderAt || bounds?.lastOrders.length !== 4) return null;
  return {
    recency: scoreOf(figures.lastOrderAt, bounds.lastOrders),
    frequency: scoreOf(figures.orders, bounds.orders),
    money: scoreOf(figures.spent, bounds.spent),
    buyers: bounds.buyers,
  };
}
