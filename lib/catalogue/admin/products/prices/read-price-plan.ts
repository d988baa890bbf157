import { type Result, refusal, success } from "@/lib/values/result";
import { priceRuleOf } from "./new-price";
import type { PricePlan } from "./price-plan";

/** A change of prices as it is asked for: what kind, and how much as it was typed. */
export type AskedPrices = { readonly kind: PricePlan["kind"]; readonly by: string };

/** Reads how prices shall change; refuses what is neither a percentage nor an amount. */
export function readPricePlan({ kind, by }: AskedPrices, currency: string): Result<PricePlan, "not_a_price"> {
  if (kind === "restore") return success({ kind });
  const rule = priceRuleOf(by, currency);
  return rule ? success({ kind, rule }) : refusal("not_a_price");
}
