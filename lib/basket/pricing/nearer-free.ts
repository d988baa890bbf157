import type { DeliveryOption } from "@/lib/delivery/types";
import { checkOffer } from "@/lib/discounts/rules/check-offer";
import { combines } from "@/lib/discounts/rules/combines";
import type { AppliedOffer, OfferBasket, Offers } from "@/lib/discounts/types";

/**
 * Says of each way of delivery how far it is to having it free: nothing where a discount made it free, and less where one that
 * comes by itself sets a nearer mark than the method does. Pure.
 * @param subtotal goods before discounts, minor units: what discounts' marks are measured by
 */
export function nearerFree(
  options: readonly DeliveryOption[],
  offers: Offers,
  { basket, subtotal, applied }: { basket: OfferBasket; subtotal: number; applied: readonly AppliedOffer[] },
): readonly DeliveryOption[] {
  const counting = offers.discounts.filter(({ id }) => applied.some((one) => one.id === id));
  const marks = offers.discounts.flatMap((one) => {
    const whole = one.kind === "free_delivery" && one.methodIds.length === 0 && one.methodMaxPrice === null;
    const mark = one.minimumSubtotal ?? 0;
    if (!one.automatic || !whole || mark <= subtotal) return [];
    const reached = { ...one, minimumSubtotal: null };
    const counts = checkOffer(reached, offers, basket) === null;
    return counts && counting.every((other) => combines(other, one)) ? [mark] : [];
  });
  const mark = Math.min(...marks);
  const parcels = options.filter(({ kind }) => kind === "parcel");
  const cheapest = Math.min(...parcels.map(({ price }) => price));
  return options.map((option) => {
    if (option.price === 0 && option.fullPrice > 0 && option.missingForFree !== null)
      return { ...option, missingForFree: 0 };
    const nearer =
      option.kind === "parcel" &&
      option.price === cheapest &&
      mark - subtotal < (option.missingForFree ?? Number.POSITIVE_INFINITY);
    return nearer && option.price > 0
      ? { ...option, freeFrom: mark, missingForFree: mark - subtotal }
      : option;
  });
}
