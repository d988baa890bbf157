import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeTotals } from "@/lib/basket/pricing/compute-totals";
import { promiseFor } from "@/lib/basket/pricing/promise-for";
import { taxOf } from "@/lib/basket/pricing/tax-of";
import type { PricedLine, Totals } from "@/lib/basket/types";
import { noOffers } from "@/lib/discounts/rules/no-offers";
import type { Offers } from "@/lib/discounts/types";
import { sessionLines } from "@/lib/payments/session-lines";
import { formatMoney } from "@/lib/values/format-money";
import {
  anyDestination,
  anyLine,
  anyLines,
  anyOffers,
  anyRules,
  now,
} from "../../support/delivery/arbitraries";
import { discount, offersOf } from "../../support/delivery/discount";
import { rules } from "../../support/delivery/rules";

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
const runs = { numRuns: 2000 };

const payable = (lines: readonly PricedLine[], totals: Totals) => ({
  currency: "GBP",
  discountCode: "CODE",
  deliveryName: totals.delivery?.name ?? "Nothing to be sent",
  ...totals,
  lines: lines.map((line) => ({ ...line, title: "Thing", variantTitle: null })),
});

describe("for every basket, destination and offer", () => {
  test("lines + delivery − discounts + added tax = total, in whole minor units and never below nothing", () => {
    fc.assert(
      fc.property(anyRules, anyLines, anyOffers, anyDestination, (of, lines, offer, destination) => {
        const totals = computeTotals({ rules: of, lines, offers: offer, destination, now });
        expect(totals.total).toBe(
          totals.subtotal - totals.discountTotal + totals.deliveryTotal + totals.taxAdded,
        );
        expect(totals.subtotal).toBe(sum(lines.map((line) => line.unitPrice * line.quantity)));
        expect(sum(totals.lines.map((line) => line.total))).toBe(totals.subtotal - totals.discountTotal);
        expect(sum(totals.lines.map((line) => line.discount))).toBe(totals.discountTotal);
        expect(totals.deliveryTotal).toBe(totals.delivery?.price ?? 0);
        const tax = sum(totals.lines.map((line) => line.tax)) + totals.deliveryTax;
        expect([totals.taxIncluded, totals.taxAdded]).toEqual(totals.taxInclusive ? [tax, 0] : [0, tax]);
        for (const [index, line] of totals.lines.entries()) {
          const { unitPrice = 0, quantity = 0 } = lines[index] ?? {};
          expect(line.total).toBe(unitPrice * quantity - line.discount);
          expect(Math.min(line.discount, line.total, line.tax)).toBeGreaterThanOrEqual(0);
        }
        for (const amount of Object.values(totals))
          if (typeof amount === "number") expect(Number.isSafeInteger(amount)).toBe(true);
      }),
      runs,
    );
  });

  test("Stripe's page charges exactly the total: shown = charged", () => {
    fc.assert(
      fc.property(anyRules, anyLines, anyOffers, anyDestination, (of, lines, offer, destination) => {
        const totals = computeTotals({ rules: of, lines, offers: offer, destination, now });
        const { lines: told, discount: coupon, delivery } = sessionLines(payable(lines, totals));
        const goods = sum(told.map((line) => line.unitAmount * line.quantity));
        expect(Math.max(0, goods - (coupon?.amountOff ?? 0)) + delivery.amount).toBe(totals.total);
      }),
      runs,
    );
  });

  test("the product page's delivery is what the basket charges once the thing is in it", () => {
    fc.assert(
      fc.property(anyRules, anyLine, anyDestination, (of, line, destination) => {
        const one = { ...line, quantity: 1 };
        const asked = { rules: of, destination, now, currency: "GBP", locale: "en-GB" };
        const promise = promiseFor({ ...asked, variant: one, basket: [], offers: noOffers, inBasket: false });
        const { delivery, deliveryRefusal } = computeTotals({
          rules: of,
          lines: [one],
          offers: noOffers,
          destination,
          now,
        });
        expect(promise.served).toBe(deliveryRefusal === null);
        if (delivery?.kind === "parcel")
          expect(promise.headline).toBe(
            delivery.price === 0 ? "Free delivery" : `Delivery ${formatMoney(delivery.price, "GBP")}`,
          );
      }),
      runs,
    );
  });

  test("choosing any method offered charges its price, and asking again gives the same", () => {
    fc.assert(
      fc.property(anyRules, anyLines, anyOffers, anyDestination, (of, lines, offer, destination) => {
        const input = { rules: of, lines, offers: offer, destination, now };
        for (const option of computeTotals(input).deliveryOptions) {
          const chosen = computeTotals({ ...input, methodId: option.methodId });
          expect(chosen.delivery?.methodId).toBe(option.methodId);
          expect(chosen.deliveryTotal).toBeLessThanOrEqual(option.fullPrice);
        }
        expect(computeTotals(input)).toEqual(computeTotals(input));
      }),
      { numRuns: 500 },
    );
  });

  test("tax that prices contain is half a penny at most from the exact share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (gross, rate) => {
          const exact = (gross * rate) / (1_000_000 + rate);
          expect(Math.abs(taxOf(gross, rate, true) - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
          expect(Math.abs(taxOf(gross, rate, false) - (gross * rate) / 1_000_000)).toBeLessThanOrEqual(
            0.5 + 1e-6,
          );
        },
      ),
      runs,
    );
  });
});

const line = (over: Partial<PricedLine> = {}): PricedLine => ({
  productId: "prod_a",
  quantity: 1,
  unitPrice: 1000,
  weightGrams: 500,
  taxClass: "standard",
  taxable: true,
  requiresShipping: true,
  ...over,
});
const rate = (country: string, ratePpm: number, taxClass = "standard", inclusive = true) => ({
  ...{ country, ratePpm, taxClass, inclusive },
  ...{ region: null, name: inclusive ? "VAT" : "Sales tax", validFrom: "2020-01-01", validUntil: null },
});
const british = rules({
  taxRates: [rate("GB", 200_000), rate("GB", 50_000, "reduced"), rate("GB", 0, "zero")],
});
const at = (lines: readonly PricedLine[], over: object = {}) =>
  computeTotals({ rules: british, lines, offers: noOffers, destination: { country: "GB" }, now, ...over });

test("VAT is worked out by hand: £54.90 holds £9.15", () => {
  expect(taxOf(5490, 200_000, true)).toBe(915);
  expect(taxOf(1, 200_000, true)).toBe(0);
  expect(taxOf(3, 200_000, true)).toBe(1);
  expect(taxOf(1000, 88_750, false)).toBe(89);
});

test("delivery's tax follows the goods it brings", () => {
  expect(at([line()])).toMatchObject({ deliveryTotal: 395, deliveryTax: 66 });
  expect(at([line({ taxClass: "zero" })])).toMatchObject({ deliveryTax: 0 });
  // £10 at 20 % and £30 at 0 %: a quarter of £3.95 is taxed.
  expect(at([line(), line({ taxClass: "zero", unitPrice: 3000 })])).toMatchObject({ deliveryTax: 17 });
  expect(at([line({ taxable: false })])).toMatchObject({ taxIncluded: 0 });
});

test("a free-delivery code makes the cheapest parcel free and a faster one cheaper by as much", () => {
  const [zone] = british.zones;
  const standard = zone?.methods[0];
  if (!zone || !standard) throw new Error("no zone");
  const fast = { ...standard, id: "meth_fast", bands: [{ from: 0, upTo: null, price: 795 }] };
  const counter = { ...standard, id: "meth_counter", kind: "collection" as const };
  const of = { ...british, zones: [{ ...zone, methods: [standard, fast, counter] }] };
  const totals = at([line()], {
    rules: of,
    offers: offersOf([discount({ kind: "free_delivery", value: 0 })]),
  });
  expect(totals.deliveryOptions.map(({ price, fullPrice }) => [price, fullPrice])).toEqual([
    [0, 395],
    [400, 795],
    [395, 395],
  ]);
});

test("a discount that would cost the buyer free delivery is left out, and that is said", () => {
  const [zone] = british.zones;
  const free = zone && {
    ...british,
    zones: [{ ...zone, methods: zone.methods.map((one) => ({ ...one, freeFrom: 1000 })) }],
  };
  expect(at([line()], { rules: free })).toMatchObject({ deliveryTotal: 0 });
  expect(at([line()], { rules: free, offers: offersOf([discount()]) })).toMatchObject({
    discountTotal: 0,
    deliveryTotal: 0,
    total: 1000,
    offers: { applied: [], refused: [{ code: "TEN", reason: "better_without", missing: 295 }] },
  });
  // Half the price off is worth more than the delivery it costs.
  expect(at([line()], { rules: free, offers: offersOf([discount({ value: 500_000 })]) })).toMatchObject({
    discountTotal: 500,
    deliveryTotal: 395,
    delivery: { missingForFree: 500 },
  });
});

test("how far it is to free delivery is said by the nearest mark that would count, and not where it is free already", () => {
  const [zone] = british.zones;
  const free = zone && {
    ...british,
    zones: [{ ...zone, methods: zone.methods.map((one) => ({ ...one, freeFrom: 5000 })) }],
  };
  const step = discount({
    id: "disc_step",
    ...{ kind: "free_delivery", value: 0, automatic: true, code: null, title: "Regular" },
    ...{ audience: "tier", audienceTiers: ["regular"], minimumSubtotal: 1500, countries: ["GB"] },
    combinesWith: ["product", "order", "delivery"],
  });
  const whoIs = (tier: string | null, discounts = [step]) =>
    offersOf(discounts, { customer: { ...noOffers.customer, signedIn: true, tier } });
  const missing = (offers: Offers, quantity = 1) =>
    at([line({ quantity })], { rules: free, offers }).delivery?.missingForFree;
  expect(missing(noOffers)).toBe(4000);
  expect(missing(whoIs(null))).toBe(4000);
  expect(missing(whoIs("regular"))).toBe(500);
  expect(missing(whoIs("regular", [{ ...step, countries: ["IE"] }]))).toBe(4000);
  // With a code in force that allows no free delivery it would not count.
  expect(missing(whoIs("regular", [step, discount({ value: 500_000 })]))).toBe(4500);
  expect(at([line({ quantity: 2 })], { rules: free, offers: whoIs("regular") })).toMatchObject({
    deliveryTotal: 0,
    delivery: { missingForFree: 0 },
    offers: { applied: [{ title: "Regular", deliveryOff: 395 }], hint: null },
  });
});

test("an empty basket comes to nothing", () => {
  expect(at([])).toMatchObject({ total: 0, delivery: null, deliveryRefusal: null, lines: [] });
});
