import fc from "fast-check";
import { expect, test } from "vitest";
import { parcelPrices } from "@/lib/delivery/parcel-prices";
import { quoteDelivery } from "@/lib/delivery/quote-delivery";
import { servedCountries } from "@/lib/delivery/served-countries";
import { anyRules, now } from "../../support/delivery/arbitraries";
import { method, rules, zone } from "../../support/delivery/rules";

test("A feed's price of delivery is the cheapest parcel's of the quote, in every country, under any rules", () => {
  const goods = fc.record({
    price: fc.integer({ min: 0, max: 60_000 }),
    weightGrams: fc.integer({ min: 0, max: 60_000 }),
    requiresShipping: fc.boolean(),
  });
  fc.assert(
    fc.property(anyRules, goods, (given, one) => {
      const told = new Map(parcelPrices(given)(one).map(({ country, price }) => [country, price]));
      for (const country of servedCountries(given)) {
        const { price: subtotal, weightGrams, requiresShipping: needsShipping } = one;
        const shipment = { destination: { country }, subtotal, weightGrams, needsShipping, now };
        const quote = quoteDelivery(given, shipment);
        const parcels = quote.served ? quote.options.filter(({ kind }) => kind === "parcel") : [];
        const cheapest = parcels.length > 0 ? Math.min(...parcels.map((option) => option.price)) : undefined;
        expect(told.get(country)).toBe(cheapest);
      }
    }),
  );
});

test("The shop's own country stands first, and one of which only some postcodes are served is left out", () => {
  const given = rules({
    zones: [
      zone("near", [{ country: "IE", postcodePattern: null }], [method({ name: "Tracked", minDays: 3 })]),
      zone("islands", [{ country: "ES", postcodePattern: "35" }]),
      zone("home", [{ country: "GB", postcodePattern: null }]),
    ],
  });
  expect(parcelPrices(given)({ price: 900, weightGrams: 100, requiresShipping: true })).toEqual([
    { country: "GB", service: "Standard", price: 395, minDays: 1, maxDays: 3 },
    { country: "IE", service: "Tracked", price: 395, minDays: 3, maxDays: 3 },
  ]);
});

test("A feed of one country is told that country's price alone", () => {
  const given = rules({
    zones: [
      zone("near", [{ country: "IE", postcodePattern: null }]),
      zone("home", [{ country: "GB", postcodePattern: null }]),
    ],
  });
  const countries = (only?: string[]) =>
    parcelPrices(
      given,
      only,
    )({ price: 900, weightGrams: 100, requiresShipping: true }).map(({ country }) => country);
  expect(countries()).toEqual(["GB", "IE"]);
  expect(countries(["IE"])).toEqual(["IE"]);
  expect(countries(["AQ"])).toEqual([]);
});
