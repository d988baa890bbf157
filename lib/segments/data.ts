import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { readGoods } from "./rules/read-goods";
import type { Rule, RuleContext } from "./rules/types";
import type { ScoreBounds } from "./scores/types";

/** The bounds between the fifths of the buyers; null while these are too few, or nobody has looked yet. */
async function readScoreBounds(tx: Tx): Promise<ScoreBounds | null> {
  const row = await tx.buyerScores.findUnique({ where: { id: "shop" } });
  return row && row.lastOrders.length === 4 ? row : null;
}

/** What these rules are read against now. */
export async function readRuleContext(tx: Tx, rules: readonly Rule[], now: Date): Promise<RuleContext> {
  const [shop, bounds] = [await readShop(tx), await readScoreBounds(tx)];
  return { now, timeZone: shop.money.timeZone, bounds, goods: await readGoods(tx, rules) };
}
