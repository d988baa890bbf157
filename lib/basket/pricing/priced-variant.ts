import type { VariantForSale } from "@/lib/catalogue/types";
import type { PricedLine } from "../types";

/** The part of a variant for sale that the calculation reads. */
export function pricedVariant(variant: VariantForSale): Omit<PricedLine, "quantity"> {
  const { productId, price, weightGrams, taxClass, taxable, giftCard, requiresShipping } = variant;
  // A voucher is money, not goods: its tax is due when it is spent (2006/112/EC art. 30b).
  const goods = { productId, unitPrice: price, weightGrams, taxClass, requiresShipping };
  return { ...goods, taxable: taxable && !giftCard };
}
