import { localDay } from "@/lib/delivery/local-day";
import { quoteDelivery } from "@/lib/delivery/quote-delivery";
import { taxFor } from "@/lib/delivery/tax-for";
import type { DeliveryRules, Destination } from "@/lib/delivery/types";
import { applyDiscount } from "@/lib/discounts/apply-discount";
import type { Discount } from "@/lib/discounts/types";
import { chooseDelivery } from "./choose-delivery";
import { deliveryTaxOf } from "./delivery-tax-of";
import { taxOf } from "./tax-of";
import type { PricedLine, Totals } from "./types";

export type TotalsInput = {
  readonly rules: DeliveryRules;
  readonly lines: readonly PricedLine[];
  readonly discount: Discount | null;
  readonly destination: Destination;
  /** The delivery chosen; without it, or when it does not go there, the first that brings a parcel. */
  readonly methodId?: string | null | undefined;
  readonly now: Date;
};

/**
 * THE calculation: product page, basket, checkout, Stripe's page, order and letters all show what this gives.
 * Whole minor units throughout. Discounts are split over the lines without losing a penny; tax is rounded half up on
 * each line after its discount (lawful for VAT invoices in the UK and the EU, and the figures of a line stay its own).
 */
export function computeTotals(input: TotalsInput): Totals {
  const { rules, lines, destination, now } = input;
  const full = lines.map((line) => line.unitPrice * line.quantity);
  const subtotal = sum(full);
  const applied = input.discount ? applyDiscount(input.discount, full, now) : null;
  const off = applied?.ok ? applied.value : null;
  const totals = full.map((total, index) => total - (off?.perLine[index] ?? 0));
  const discountTotal = off?.total ?? 0;

  const sent = lines.filter((line) => line.requiresShipping);
  const quote = quoteDelivery(rules, {
    destination,
    subtotal: subtotal - discountTotal,
    weightGrams: sum(sent.map((line) => line.weightGrams * line.quantity)),
    needsShipping: sent.length > 0,
    now,
  });
  const { delivery, options } = chooseDelivery(quote, input.methodId ?? null, off?.freeDelivery ?? false);
  const deliveryTotal = delivery?.price ?? 0;

  const day = localDay(now, rules.origin.timeZone);
  const standard = taxFor(rules.taxRates, destination, "standard", day);
  const taxInclusive = standard?.inclusive ?? true;
  const taxed = lines.map((line, index) => {
    const rate = line.taxable ? taxFor(rules.taxRates, destination, line.taxClass, day) : null;
    const taxRatePpm = rate?.ratePpm ?? 0;
    const total = totals[index] ?? 0;
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
    discountTotal,
    discountRefusal: applied && !applied.ok ? applied.reason : null,
    missingForDiscount: applied && !applied.ok ? (applied.detail?.missing ?? 0) : 0,
    delivery,
    deliveryOptions: options,
    deliveryRefusal: quote.served ? null : quote.reason,
    deliveryTotal,
    deliveryTax,
    taxIncluded: taxInclusive ? tax : 0,
    taxAdded,
    taxInclusive,
    taxName: standard?.name ?? "",
    total: subtotal - discountTotal + deliveryTotal + taxAdded,
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}
