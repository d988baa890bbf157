import type { Discount as DiscountRow } from "@/lib/platform/generated/client";
import type { Discount } from "../types";

/**
 * The rule in a row of the database, asked for by its own code or by one of its single-use codes. A code that is spent
 * leaves the rule without a use.
 */
export function discountOf(
  row: DiscountRow,
  unique: { readonly code: string; readonly spent: boolean } | null,
): Discount {
  const { createdAt: _created, updatedAt: _updated, version: _version, ...rule } = row;
  if (!unique) return { ...rule, singleUse: false };
  return { ...rule, code: unique.code, singleUse: true, usageLimit: unique.spent ? 0 : rule.usageLimit };
}
