import type { Tx } from "@/lib/platform/db";
import { goodsKey } from "./goods-key";
import type { ConditionOf, Rule } from "./types";

function boughtIn(rule: Rule): ConditionOf<"goods">[] {
  if (rule.kind === "group") return rule.rules.flatMap(boughtIn);
  return rule.kind === "goods" && rule.field === "bought" ? [rule] : [];
}

/**
 * The numbers of the products that rules ask for as bought, as collections are now. Read beforehand and given to the query
 * as they are: the planner can look them up at once, and let two processors count.
 */
export async function readGoods(
  tx: Tx,
  rules: readonly Rule[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, readonly number[]>();
  for (const condition of rules.flatMap(boughtIn)) {
    const key = goodsKey(condition);
    if (found.has(key)) continue;
    const ids = [...condition.ids];
    const rows =
      condition.of === "products"
        ? await tx.$queryRaw<{ no: number }[]>`
          SELECT no FROM product_number WHERE product_id = ANY(${ids}::text[]) ORDER BY no`
        : await tx.$queryRaw<{ no: number }[]>`
          SELECT no FROM product_number WHERE product_id IN
            (SELECT product_id FROM collection_product WHERE collection_id = ANY(${ids}::text[])) ORDER BY no`;
    found.set(
      key,
      rows.map(({ no }) => no),
    );
  }
  return found;
}
