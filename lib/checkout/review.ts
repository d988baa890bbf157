import type { BasketQuote, QuotedLine, UnavailableLine } from "@/lib/basket/types";
import type { DeliveryOption, DeliveryRefusal } from "@/lib/delivery/types";
import { deliveryOffer } from "@/lib/discounts/delivery-offer";
import { offerWords } from "@/lib/discounts/offer-words";
import { countryName } from "@/lib/values/country";
import { deliveryAmount, deliveryLabel } from "@/lib/values/delivery-words";
import { formatDays } from "@/lib/values/format-days";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import type { Review, ReviewLine, ReviewOption, ReviewSum } from "./types";

type Money = (amount: number) => string;

function noticeOf(line: QuotedLine, money: Money): string | null {
  if (line.notice === "less_in_stock") return `Only ${line.quantity} left; you wanted ${line.wanted}.`;
  if (line.notice === "kept_pieces")
    return `Your early price is kept for ${line.quantity}; you wanted ${line.wanted}. More can be ordered after this.`;
  if (line.notice === "sale_limit")
    return line.sale
      ? `At this sale’s price one customer gets ${line.quantity} more; you wanted ${line.wanted}.`
      : "You have had what one customer gets at the sale’s price; this is the usual one.";
  if (line.notice === "price_changed" && line.seenUnitPrice > 0)
    return `The price is now ${money(line.unitPrice)}; it was ${money(line.seenUnitPrice)}.`;
  return null;
}

function reviewLine(line: QuotedLine, money: Money): ReviewLine {
  const { variantId, title, variantTitle, quantity, unitPrice, picture, gift } = line;
  return {
    id: gift ? `gift:${gift.offerId}` : variantId,
    title,
    variantTitle,
    quantity,
    price: gift ? "Free" : money(unitPrice * quantity),
    picture: picture && { src: picture.src, placeholder: picture.placeholder },
    notice: gift ? `A gift: ${gift.title}` : noticeOf(line, money),
  };
}

function goneSentence({ goods, reason }: UnavailableLine): string {
  const name = goods ? pieceTitle(goods) : "Something in your basket";
  return reason === "sold_out"
    ? `${name} has just sold out and is not part of this order.`
    : `${name} is no longer sold.`;
}

function reviewOption(option: DeliveryOption, money: Money, locale: string): ReviewOption {
  const { methodId: id, name, kind, price, from, until, collectFrom } = option;
  const days = formatDays(from, until, locale);
  const when = collectFrom
    ? `from ${formatDays(from, from, locale)}, ${collectFrom.address.join(", ")}`
    : days;
  return { id, name, price: price === 0 ? "Free" : money(price), when, collected: kind === "collection" };
}

function codesOf(quote: BasketQuote, locale: string): Review["codes"] {
  const { applied, refused } = offerWords(quote.offers, { currency: quote.currency, locale });
  const counted = applied.flatMap(({ code, name, gives }) => {
    if (code === null) return [];
    const of = name === code ? "" : ` (${name})`;
    return [{ text: code, accepted: true, sentence: `${code}${of}: ${gives}.` }];
  });
  return [...counted, ...refused.map(({ code, sentence }) => ({ text: code, accepted: false, sentence }))];
}

function notServed(reason: DeliveryRefusal | null, country: string, locale: string): string | null {
  if (reason === null) return null;
  if (reason === "country_not_served") return `We do not deliver to ${countryName(country, locale)} yet.`;
  if (reason === "postcode_not_served") return "We do not deliver to this postcode.";
  return "This order is too heavy for every way of delivery we have to this address.";
}

function sumsOf(quote: BasketQuote, money: Money): ReviewSum[] {
  const { subtotal, offers, delivery, deliveryRefusal, deliveryTotal, taxAdded, taxName } = quote;
  const sums = [{ label: "Goods", amount: money(subtotal) }];
  for (const { title, amount } of offers.applied)
    if (amount > 0) sums.push({ label: `Discount ${title}`, amount: `−${money(amount)}` });
  const offer = deliveryOffer(offers.applied, deliveryTotal, money);
  if (delivery && !deliveryRefusal)
    sums.push({
      label: deliveryLabel("Delivery", offer),
      amount: deliveryAmount(deliveryTotal, offer, money),
    });
  if (taxAdded > 0) sums.push({ label: taxName, amount: money(taxAdded) });
  return sums;
}

/** Writes a quote out as the buyer reads it before pressing the button. Pure. */
export function review(quote: BasketQuote, locale: string): Review {
  const money: Money = (amount) => formatMoney(amount, quote.currency, locale);
  const { lines, unavailable, deliveryOptions, delivery, taxInclusive, taxIncluded, taxName, total } = quote;
  return {
    lines: lines.map((line) => reviewLine(line, money)),
    gone: unavailable.map(goneSentence),
    options: deliveryOptions.map((option) => reviewOption(option, money, locale)),
    methodId: delivery?.methodId ?? "",
    notServed: notServed(quote.deliveryRefusal, quote.destination.country, locale),
    sums: sumsOf(quote, money),
    total: money(total),
    taxNote: taxInclusive && taxIncluded > 0 ? `includes ${money(taxIncluded)} ${taxName}` : null,
    codes: codesOf(quote, locale),
    together: offerWords(quote.offers, { currency: quote.currency, locale }).together,
    payable: quote.payable,
    agreedTotal: total,
    agreedCurrency: quote.currency,
  };
}
