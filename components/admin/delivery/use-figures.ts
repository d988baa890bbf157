"use client";

import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";
import { currencyDigits } from "@/lib/values/currency-digits";
import { parseAmount } from "@/lib/values/parse-amount";
import { parseWeight } from "@/lib/values/parse-weight";

type Figure = { write: (value: number) => string; read: (text: string) => number | null; unit: string };

/** How money and weights are typed in this shop. */
export function useFigures(): { money: Figure; weight: Figure } {
  const { currency, locale } = useShopFormat();
  const digits = currencyDigits(currency);
  const symbol =
    new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" })
      .formatToParts(0)
      .find(({ type }) => type === "currency")?.value ?? currency;
  return {
    money: {
      write: (value) => (value / 10 ** digits).toFixed(digits),
      read: (text) => parseAmount(text, currency),
      unit: symbol,
    },
    weight: { write: (value) => String(value / 1000), read: parseWeight, unit: "kg" },
  };
}
