import { methodPrice } from "./method-price";
import { servedCountries } from "./served-countries";
import type { DeliveryRules, ParcelGoods, ParcelPrice } from "./types";
import { zoneFor } from "./zone-for";

/**
 * What it costs to have one thing sent alone, by the cheapest parcel, for each country the shop delivers to as a whole;
 * its own first. The price is the one `quoteDelivery` gives; days are not looked up, for a feed asks for a hundred
 * thousand things. A country of which only some postcodes are served is left out: nothing true can be said of it.
 * @param only ISO 3166-1 alpha-2 codes of the countries wanted; all that are served when left out
 */
export function parcelPrices(
  rules: DeliveryRules,
  only?: readonly string[],
): (goods: ParcelGoods) => ParcelPrice[] {
  const wanted = servedCountries(rules).filter((country) => !only || only.includes(country));
  const places = wanted.flatMap((country) => {
    const methods = zoneFor(rules.zones, { country })?.methods.filter(({ kind }) => kind === "parcel") ?? [];
    return methods.length > 0 ? [{ country, methods }] : [];
  });
  return ({ price: subtotal, weightGrams, requiresShipping }) =>
    (requiresShipping ? places : []).flatMap(({ country, methods }) => {
      const priced = methods.flatMap((method) => {
        const price = methodPrice(method, subtotal, weightGrams);
        return price === null ? [] : [{ method, price }];
      });
      const [cheapest] = priced.sort((a, b) => a.price - b.price);
      if (!cheapest) return [];
      const { name: service, minDays, maxDays } = cheapest.method;
      return [{ country, service, price: cheapest.price, minDays, maxDays }];
    });
}
