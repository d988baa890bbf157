import type { PlanMethod, PlanZone } from "@/lib/delivery/admin/types";
import { countryName } from "@/lib/values/country";
import { formatMoney } from "@/lib/values/format-money";

const mostNamed = 6;

/** Where a zone lies, in one line: "Austria, Belgium and 5 more". */
export function placeWords({ areas }: PlanZone, locale: string): string {
  if (areas.length === 0) return "No places yet.";
  const names = areas.map(({ country, postcodePattern }) => {
    const name = countryName(country, locale);
    return postcodePattern === null ? name : `${name}: ${postcodePattern.replaceAll(",", ", ") || "…"}`;
  });
  const rest = names.length - mostNamed;
  const shown = rest > 1 ? [...names.slice(0, mostNamed), `${rest} more`] : names;
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(shown);
}

/** What a method costs: "£3.95 to £24.95, free from £75.00". */
export function priceWords({ bands, freeFrom }: PlanMethod, currency: string, locale: string): string {
  const prices = bands.map(({ price }) => price).filter((price) => !Number.isNaN(price));
  if (prices.length === 0) return "no price";
  const say = (amount: number) => (amount === 0 ? "free" : formatMoney(amount, currency, locale));
  const [least, most] = [Math.min(...prices), Math.max(...prices)];
  const range = least === most ? say(least) : `${say(least)} to ${say(most)}`;
  return freeFrom === null || Number.isNaN(freeFrom)
    ? range
    : `${range}, free from ${formatMoney(freeFrom, currency, locale)}`;
}

/** How long it takes: "1–3 working days". */
export function daysWords({ minDays, maxDays, kind }: PlanMethod): string {
  const span = minDays === maxDays ? `${minDays}` : `${minDays}–${maxDays}`;
  const days = maxDays === 0 ? "same day" : `${span} working ${span === "1" ? "day" : "days"}`;
  return kind === "collection" ? `collected, ${days}` : days;
}
