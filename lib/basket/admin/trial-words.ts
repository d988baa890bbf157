import { deliveryOffer } from "@/lib/discounts/delivery-offer";
import { offerWords } from "@/lib/discounts/offer-words";
import { refusalWords } from "@/lib/discounts/refusal-words";
import { deliveryAmount, deliveryLabel } from "@/lib/values/delivery-words";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import type { BasketQuote } from "../types";
import type { BasketTrial } from "./types";

/** Writes out what a made-up basket came to, discount by discount. Pure. */
export function trialWords(
  quote: BasketQuote,
  { locale, draftId }: { readonly locale: string; readonly draftId: string | null },
): BasketTrial {
  const { currency } = quote;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const words = offerWords(quote.offers, { currency, locale });
  const lines = quote.lines.map((line, index) => ({
    key: line.gift ? `gift:${line.gift.offerId}` : line.variantId,
    name: pieceTitle(line),
    quantity: line.quantity,
    full: money(line.unitPrice * line.quantity),
    off: quote.offers.applied.flatMap(({ title, perLine }) => {
      const amount = perLine[index] ?? 0;
      return amount > 0 ? [{ name: title, amount: `−${money(amount)}` }] : [];
    }),
    total: line.gift ? "Free" : money(line.total),
    gift: line.gift !== null,
  }));
  const { delivery, deliveryRefusal, deliveryTotal, taxAdded, taxName, discountTotal, subtotal } = quote;
  const offer = deliveryOffer(quote.offers.applied, deliveryTotal, money);
  return {
    lines,
    unavailable: quote.unavailable.map(({ goods }) =>
      goods ? pieceTitle(goods) : "An article that is gone",
    ),
    sums: [
      { label: "Goods", amount: money(subtotal) },
      ...(discountTotal > 0 ? [{ label: "Discounts", amount: `−${money(discountTotal)}` }] : []),
      ...(delivery
        ? [
            {
              label: deliveryLabel(delivery.name, offer),
              amount: deliveryAmount(deliveryTotal, offer, money),
            },
          ]
        : []),
      ...(deliveryRefusal ? [{ label: "Delivery", amount: "not served" }] : []),
      ...(taxAdded > 0 ? [{ label: taxName, amount: money(taxAdded) }] : []),
    ],
    total: money(quote.total),
    applied: words.applied.map(({ id, name, gives }) => ({ name, gives, draft: id === draftId })),
    together: words.together,
    refused: quote.offers.refused.map((one) => refusalWords(one, money)),
    hint: words.hint,
  };
}
