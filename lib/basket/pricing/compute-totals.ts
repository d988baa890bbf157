import { localDay } from "@/lib/delivery/local-day";
import { quoteDelivery } from "@/lib/delivery/quote-delivery";
import { taxFor } from "@/lib/delivery/tax-for";
import type { DeliveryQuote, DeliveryRules, Destination } from "@/lib/delivery/types";
import { chooseOffers } from "@/lib/discounts/rules/choose-offers";
import type { Left, Offers } from "@/lib/discounts/types";
import { chooseDelivery } from "../choose-delivery";
import type { PricedLine, Totals } from "../types";
import { deliveryTaxOf } from "./delivery-tax-of";
import { nearerFree } from "./nearer-free";
import { taxOf } from "./tax-of";

export type TotalsInput = {
  readonly rules: DeliveryRules;
  readonly lines: readonly PricedLine[];
  /** What discounts there are, and for whom. */
  readonly offers: Offers;
  readonly destination: Destination;
  /** The delivery chosen; without it, or when it does not go there, the first that brings a parcel. */
  readonly methodId?: string | null | undefined;
  readonly now: Date;
};

/** More than any basket comes to. */
const unreachable = 1_000_000_000_000;

/**
 * THE calculation: product page, basket, checkout, Stripe's page, order and letters all show what this gives.
 * Whole minor units throughout. Discounts are split over the lines without losing a penny; tax is rounded half up on
 * each line after its discount (lawful for VAT invoices in the UK and the EU, and the figures of a line stay its own).
 * Which discounts count is decided by the whole of this sum, delivery and tax with it: never one that makes it dearer.
 * Gifts are no part of the lines: they cost nothing and weigh nothing.
 */
export function computeTotals(input: TotalsInput): Totals {
  const { lines, destination, now } = input;
  const priced = pricer(input);
  const sent = lines.some((line) => line.requiresShipping);
  const basket = { lines, sent, country: destination.country, now };
  const { left, ...offers } = chooseOffers(input.offers, basket, (one) => {
    const { total, deliveryTotal, deliveryRefusal } = priced(one);
    // What can no longer be sent is no bargain.
    return { total: deliveryRefusal === null ? total : total + unreachable, delivery: deliveryTotal };
  });
  const { delivery, deliveryOptions, ...sums } = priced(left);
  const by = { basket, subtotal: sums.subtotal, applied: offers.applied };
  const options = nearerFree(deliveryOptions, input.offers, by);
  const chosen = options.find(({ methodId }) => methodId === delivery?.methodId) ?? null;
  return { ...sums, delivery: chosen, deliveryOptions: options, offers };
}

/** The sums of what discounts leave; what no discount changes is worked out once. */
function pricer({
  rules,
  lines,
  destination,
  methodId,
  now,
}: TotalsInput): (left: Left) => Omit<Totals, "offers"> {
  const full = lines.map((line) => line.unitPrice * line.quantity);
  const subtotal = sum(full);
  const sent = lines.filter((line) => line.requiresShipping);
  const weightGrams = sum(sent.map((line) => line.weightGrams * line.quantity));
  const day = localDay(now, rules.origin.timeZone);
  const standard = taxFor(rules.taxRates, destination, "standard", day);
  const taxInclusive = standard?.inclusive ?? true;
  const rates = lines.map((line) =>
    line.taxable ? (taxFor(rules.taxRates, destination, line.taxClass, day)?.ratePpm ?? 0) : 0,
  );
  const quotes = new Map<number, DeliveryQuote>();
  const quoteFor = (goods: number) => {
    const known = quotes.get(goods);
    if (known) return known;
    const needsShipping = sent.length > 0;
    const quote = quoteDelivery(rules, { destination, subtotal: goods, weightGrams, needsShipping, now });
    quotes.set(goods, quote);
    return quote;
  };
  return (left) => {
    const goods = sum(left.totals);
    const quote = quoteFor(goods);
    const { delivery, options } = chooseDelivery(quote, methodId ?? null, left.deliveryOffs);
    const deliveryTotal = delivery?.price ?? 0;
    const taxed = rates.map((taxRatePpm, index) => {
      const total = left.totals[index] ?? 0;
      return {
        discount: (full[index] ?? 0) - total,
        total,
        taxRatePpm,
        tax: taxOf(total, taxRatePpm, taxInclusive),
      };
    });
    const deliveryTax = deliveryTaxOf(deliveryTotal, taxed, taxInclusive);
    const tax = sum(taxed.map((line) => line.tax)) + deliveryTax;
    const taxAdded = taxInclusive ? 0 : tax;
    return {
      lines: taxed,
      subtotal,
      discountTotal: subtotal - goods,
      delivery,
      deliveryOptions: options,
      deliveryRefusal: quote.served ? null : quote.reason,
      deliveryTotal,
      deliveryTax,
      taxIncluded: taxInclusive ? tax : 0,
      taxAdded,
      taxInclusive,
      taxName: standard?.name ?? "",
      total: goods + deliveryTotal + taxAdded,
    };
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}
