import type { DeliveryOption, DeliveryQuote } from "@/lib/delivery/types";
import type { DeliveryOff } from "@/lib/discounts/types";

/**
 * The delivery that counts and all that could be chosen, with what discounts take off. One without conditions takes the
 * price of the cheapest parcel off every parcel: that one is free, a faster one costs the difference. One that names
 * methods, or the dearest it pays for, makes those free and touches no other.
 */
export function chooseDelivery(
  quote: DeliveryQuote,
  methodId: string | null,
  offs: readonly DeliveryOff[],
): { delivery: DeliveryOption | null; options: readonly DeliveryOption[] } {
  if (!quote.served) return { delivery: null, options: [] };
  const options = offs.reduce<readonly DeliveryOption[]>(takeOff, quote.options);
  const asked = options.find((option) => option.methodId === methodId);
  return {
    delivery: asked ?? options.find((option) => option.kind === "parcel") ?? options[0] ?? null,
    options,
  };
}

function takeOff(
  options: readonly DeliveryOption[],
  { methodIds, methodMaxPrice }: DeliveryOff,
): readonly DeliveryOption[] {
  const free = (option: DeliveryOption) =>
    option.kind === "parcel" &&
    (methodIds.length === 0 || methodIds.includes(option.methodId)) &&
    (methodMaxPrice === null || option.fullPrice <= methodMaxPrice);
  if (methodIds.length > 0 || methodMaxPrice !== null)
    return options.map((option) => (free(option) ? { ...option, price: 0 } : option));
  const parcels = options.filter((option) => option.kind === "parcel");
  const gift = parcels.length > 0 ? Math.min(...parcels.map((option) => option.price)) : 0;
  return options.map((option) =>
    option.kind === "parcel" ? { ...option, price: option.price - gift } : option,
  );
}
