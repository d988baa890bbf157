"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { previewPriceEffects } from "@/lib/catalogue/admin/products/actions";
import type { PriceEffect, ProductFacts, VariantForm } from "@/lib/catalogue/admin/products/types";
import { parseAmount } from "@/lib/values/parse-amount";
import { useShopFormat } from "../../kit/format/ShopFormat";

type Effects = Readonly<Record<string, PriceEffect>>;

/** What the shop shows of each variant's price, kept up while prices are typed. By id; new variants have none. */
export function usePriceEffects(variants: readonly VariantForm[], facts: ProductFacts | null): Effects {
  const { currency } = useShopFormat();
  const [asked, setAsked] = useState<Effects>({});
  const prices = variants.flatMap(({ id, price, compareAtPrice }) => {
    const amount = parseAmount(price, currency);
    const compareAt = compareAtPrice.trim() === "" ? null : parseAmount(compareAtPrice, currency);
    return id && facts && amount !== null
      ? [{ variantId: id, price: amount, compareAtPrice: compareAt }]
      : [];
  });
  const key = JSON.stringify(prices);
  const [first] = useState(key);
  const ask = useEffectEvent(async () => previewPriceEffects({ prices: prices.slice(0, 500) }));
  useEffect(() => {
    if (key === first) return setAsked({});
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask().catch(() => null);
      if (current && answer?.ok) setAsked(answer.value);
    }, 350);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, first]);
  return { ...facts?.effects, ...asked };
}
