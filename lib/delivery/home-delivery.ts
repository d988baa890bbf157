import { quoteDelivery } from "./quote-delivery";
import type { DeliveryRules, HomeDelivery } from "./types";

type Goods = { readonly price: number; readonly weightGrams: number; readonly requiresShipping: boolean };

/**
 * What it costs to have one thing sent in the shop's own country, by the cheapest parcel, and how many working days it
 * takes: for search engines, which want days and not dates. By the same quote as everywhere. Null when it is not sent.
 */
export function homeDelivery(
  rules: DeliveryRules,
  country: string,
  goods: Goods,
  now: Date,
): HomeDelivery | null {
  const { price: subtotal, weightGrams, requiresShipping: needsShipping } = goods;
  const quote = quoteDelivery(rules, { destination: { country }, subtotal, weightGrams, needsShipping, now });
  const parcels = quote.served ? quote.options.filter((option) => option.kind === "parcel") : [];
  const [cheapest] = parcels.sort((a, b) => a.price - b.price);
  const method = rules.zones.flatMap((zone) => zone.methods).find(({ id }) => id === cheapest?.methodId);
  if (!cheapest || !method) return null;
  return { country, price: cheapest.price, minDays: method.minDays, maxDays: method.maxDays };
}
