"use client";

import { useEffect } from "react";
import { useVisitor } from "@/components/basket/use-visitor";
import { lookAround } from "@/components/basket/visitor-store";
import { showMemberPrice } from "./show-member-price";

/** Shows on the tiles of lists, also of those that come later, what this visitor pays of them before everybody. */
export function MemberPrices({ currency, locale }: { currency: string; locale: string }) {
  const prices = useVisitor()?.visitor.prices;
  useEffect(() => {
    if (!prices) return;
    const show = () => {
      for (const place of document.querySelectorAll<HTMLElement>(".tile-price[data-price-of]"))
        showMemberPrice(place, prices[place.dataset.priceOf ?? ""] ?? null, { currency, locale });
      lookAround();
    };
    show();
    const watch = new MutationObserver(show);
    const main = document.getElementById("content");
    if (main) watch.observe(main, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [prices, currency, locale]);
  return null;
}
