"use client";

import type { PriceEffect, VariantForm } from "@/lib/catalogue/admin/products/types";
import { formatMoney } from "@/lib/values/format-money";
import { parseAmount } from "@/lib/values/parse-amount";
import { useShopFormat } from "../../kit/format/ShopFormat";

type Props = { variant: VariantForm; effect: PriceEffect | undefined };

/** What the shop will say of a price: the lowest of the thirty days before, and whether a reduction is announced. */
export function EffectNote({ variant, effect }: Props) {
  const { currency, locale } = useShopFormat();
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const [price, compareAt, cost] = [variant.price, variant.compareAtPrice, variant.costPerItem].map((text) =>
    parseAmount(text, currency),
  );
  const marked = price != null && compareAt != null && compareAt > price;
  const told: string[] = [];
  if (effect?.lowest30 != null) told.push(`Lowest in 30 days ${money(effect.lowest30)}`);
  if (effect?.shows === "reduced" && effect.lowestPrior !== null)
    told.push(
      `the shop shows ${effect.percent ? `−${effect.percent} %` : "it reduced"}, before ${money(effect.lowestPrior)}`,
    );
  else if (effect?.shows === "not_lower") told.push("not announced as reduced: it was as cheap before");
  else if (effect?.shows === "no_prior") told.push("not announced as reduced: it has no earlier price");
  else if (!effect && marked) told.push("new: there is no earlier price to announce a reduction from");
  const below = price != null && cost != null && price < cost;
  if (told.length === 0 && !below) return null;
  return (
    <p className="text-xs text-ink-soft">
      {told.join(" · ")}
      {below ? <span className="block text-danger">Less than it costs you ({money(cost)})</span> : null}
    </p>
  );
}
