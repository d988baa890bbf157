import { deliveryDates } from "./delivery-dates";
import { methodPrice } from "./method-price";
import { settleDestination } from "./settle-destination";
import type { DeliveryOption, DeliveryQuote, DeliveryRules, Destination } from "./types";
import { zoneFor } from "./zone-for";

export type Shipment = {
  readonly destination: Destination;
  /** Goods after discounts, minor units. */
  readonly subtotal: number;
  readonly weightGrams: number;
  /** False: nothing in the basket has to be sent. */
  readonly needsShipping: boolean;
  readonly now: Date;
};

/**
 * How goods can reach a destination, at what price and when; or why they cannot. This one function answers on the
 * product page, in the basket, at the checkout and when the order is written.
 */
export function quoteDelivery(rules: DeliveryRules, shipment: Shipment): DeliveryQuote {
  if (!shipment.needsShipping) return { served: true, options: [] };
  const destination = settleDestination(shipment.destination);
  const zone = zoneFor(rules.zones, destination);
  if (!zone || zone.methods.length === 0) {
    const elsewhere = rules.zones.some(
      (other) => other.methods.length > 0 && other.areas.some((area) => area.country === destination.country),
    );
    return { served: false, reason: elsewhere ? "postcode_not_served" : "country_not_served" };
  }
  const options = zone.methods.flatMap((method): DeliveryOption[] => {
    const price = methodPrice(method, shipment.subtotal, shipment.weightGrams);
    if (price === null) return [];
    const { id, name, kind, freeFrom, collectFrom } = method;
    const missingForFree = freeFrom === null ? null : Math.max(0, freeFrom - shipment.subtotal);
    const dates = deliveryDates(rules, method, destination.country, shipment.now);
    return [
      { methodId: id, name, kind, price, fullPrice: price, ...dates, freeFrom, missingForFree, collectFrom },
    ];
  });
  return options.length > 0 ? { served: true, options } : { served: false, reason: "too_heavy" };
}
