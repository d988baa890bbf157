import type { BasketQuote } from "@/lib/basket/types";
import { fingerprint } from "@/lib/orders/fingerprint";
import type { Buyer } from "@/lib/orders/types";

/** The fingerprint of what a buyer agrees to: who, where, what, at which sums, by which delivery. */
export function agreedFingerprint(quote: BasketQuote, buyer: Buyer): string {
  const { delivery, offers, total, taxAdded, deliveryTotal, discountTotal, currency } = quote;
  return fingerprint({
    buyer,
    lines: quote.lines.map(({ variantId, quantity, unitPrice, discount: off, tax }) => [
      variantId,
      quantity,
      unitPrice,
      off,
      tax,
    ]),
    delivery: delivery && [delivery.methodId, delivery.price, delivery.from, delivery.until],
    offers: offers.applied.map(({ id, code, gift }) => [id, code, gift]),
    sums: [currency, discountTotal, deliveryTotal, taxAdded, total],
  });
}
