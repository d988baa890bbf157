import type { ProductInput, VariantInput } from "@/lib/catalogue/schema";
import { newPrice, type PriceRule } from "./new-price";

/** set: the compare-at price stays; reduce: the old price becomes it; restore: it becomes the price again. */
export type PricePlan =
  | { readonly kind: "set"; readonly rule: PriceRule }
  | { readonly kind: "reduce"; readonly rule: PriceRule }
  | { readonly kind: "restore" };

/** A product with its variants' prices as a plan makes them. */
export function pricePlan(product: ProductInput, plan: PricePlan): ProductInput {
  return { ...product, variants: product.variants.map((variant) => planned(variant, plan)) };
}

function planned(variant: VariantInput, plan: PricePlan): VariantInput {
  const { price, compareAtPrice } = variant;
  const marked = compareAtPrice !== null && compareAtPrice > price;
  if (plan.kind === "restore")
    return marked ? { ...variant, price: compareAtPrice, compareAtPrice: null } : variant;
  const next = newPrice(price, plan.rule);
  if (plan.kind === "set") return { ...variant, price: next };
  // A reduction of a reduction goes on from the price that was there first.
  if (next >= price) return variant;
  return { ...variant, price: next, compareAtPrice: marked ? compareAtPrice : price };
}
