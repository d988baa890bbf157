import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { readGoods } from "./rules/read-goods";
import type { Rule, RuleContext } from "./rules/types";
import { readScoreBounds } from "./scores/data";

/** What these rules are read against now. */
export async function readRuleContext(tx: Tx, rules: readonly Rule[], now: Date): Promise<RuleContext> {
  const [shop, bounds] = [await readShop(tx), await readScoreBounds(tx)];
  return { now, timeZone: shop.money.timeZone, bounds, goods: await readGoods(tx, rules) };
}
