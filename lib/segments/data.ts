import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { readGoods } from "./rules/read-goods";
import type { Rule, RuleContext } from "./rules/types";
import { readScoreBounds } from "./scores/data";

/** What these rules are read against now. */
export async function readRuleContext(tx: Tx, rules: readonly Rule[], now: Date): Promise<RuleContext> {
  const [shop, bounds] = [await readShop(tx), await readScoreBounds(tx)];
  const { money, loyalty } = shop;
  const tiers = loyalty.on ? loyalty.tiers.map(({ key }) => key) : [];
  return { now, timeZone: money.timeZone, bounds, tiers, goods: await readGoods(tx, rules) };
}
