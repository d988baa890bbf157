import { countryName } from "@/lib/values/country";

type Rule = {
  /** Minor units; null for any order. */
  readonly minimumSubtotal: number | null;
  /** Empty: everywhere. */
  readonly countries: readonly string[];
  /** Whether only some ways of sending are free. */
  readonly some: boolean;
};

/** What a step brings to delivery: "Free delivery on orders from £20.00 to the United Kingdom". Pure. */
export function deliveryPerkWords(
  { minimumSubtotal, countries, some }: Rule,
  money: (amount: number) => string,
  locale: string,
): string {
  const from = minimumSubtotal ? ` on orders from ${money(minimumSubtotal)}` : " on every order";
  const names = countries.map((code) => countryName(code, locale));
  const where =
    names.length > 0 ? ` to ${new Intl.ListFormat(locale, { type: "conjunction" }).format(names)}` : "";
  return `Free delivery${from}${where}${some ? ", by some ways of sending" : ""}`;
}
