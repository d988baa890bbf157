import { currencyDigits } from "@/lib/values/currency-digits";
import { formatMoney } from "@/lib/values/format-money";
import { searchAddress } from "../address/search-address";
import type { PriceStep, SearchQuery } from "../types";
import { type PriceBand, priceBands } from "./price-bands";

type Money = { readonly currency: string; readonly locale: string };

/** Whole amounts without their empty decimals: "£25", not "£25.00". */
function short(amount: number, { currency, locale }: Money): string {
  const unit = 10 ** currencyDigits(currency);
  return amount % unit === 0
    ? formatMoney(amount, currency, locale, 0)
    : formatMoney(amount, currency, locale);
}

/** A range of prices in words. Bounds in minor units, `to` inclusive: a penny below a round sum is that sum's "under". */
export function priceLabel(from: number | null, to: number | null, money: Money): string {
  const upper = to === null ? null : (to + 1) % 10 ** currencyDigits(money.currency) === 0 ? to + 1 : to;
  if (from === null) return upper === null ? "Any price" : `Under ${short(upper, money)}`;
  return upper === null
    ? `${short(from, money)} and over`
    : `${short(from, money)} to ${short(upper, money)}`;
}

/** The price bands that hold something, as steps in words; none when all products lie in one. */
export function priceSteps(
  path: string,
  query: SearchQuery,
  bounds: readonly number[],
  counts: readonly number[],
  money: Money,
): PriceStep[] {
  const unit = 10 ** currencyDigits(money.currency);
  const typed = (amount: number | null) => (amount === null ? null : amount / unit);
  return priceBands(bounds, counts).map(({ from, to, count }: PriceBand) => {
    const range = { priceFrom: typed(from), priceTo: typed(to) };
    const chosen = query.priceFrom === range.priceFrom && query.priceTo === range.priceTo;
    const change = chosen ? { priceFrom: null, priceTo: null } : range;
    return { label: priceLabel(from, to, money), count, chosen, href: searchAddress(path, query, change) };
  });
}
