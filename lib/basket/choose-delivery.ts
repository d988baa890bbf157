import type { DeliveryOption, DeliveryQuote } from "@/lib/delivery/types";

/**
 * The delivery that counts and all that could be chosen. A free-delivery code takes the price of the cheapest parcel off
 * every parcel: that one is free, a faster one costs the difference.
 */
export function chooseDelivery(
  quote: DeliveryQuote,
  methodId: string | null,
  freeDelivery: boolean,
): { delivery: DeliveryOption | null; options: readonly DeliveryOption[] } {
  if (!quote.served) return { delivery: null, options: [] };
  const parcels = quote.options.filter((option) => option.kind === "parcel");
  const gift = freeDelivery && parcels.length > 0 ? Math.min(...parcels.map((option) => option.price)) : 0;
  const options = quote.options.map((option) =>
    option.kind === "parcel" ? { ...option, price: option.price - gift } : option,
  );
  const asked = options.find((option) => option.methodId === methodId);
  return {
    delivery: asked ?? options.find((option) => option.kind === "parcel") ?? options[0] ?? null,
    options,
  };
}
