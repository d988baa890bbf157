import { expect, test } from "vitest";
import { quoteDelivery } from "@/lib/delivery/quote-delivery";
import { method, rules, zone } from "../../support/delivery/rules";

const now = new Date("2026-11-23T09:00:00Z");
const bands = [
  { from: 0, upTo: 2000, price: 395 },
  { from: 2000, upTo: 20_000, price: 695 },
];
const world = rules({
  zones: [
    zone(
      "mainland",
      [{ country: "GB", postcodePattern: null }],
      [
        method({ bands, freeFrom: 5000 }),
        method({
          id: "meth_counter",
          name: "Collect",
          kind: "collection",
          rateBasis: "subtotal",
          bands: [{ from: 0, upTo: null, price: 0 }],
        }),
      ],
    ),
    zone("scilly", [{ country: "GB", postcodePattern: "TR21-25" }], []),
    zone("channel", [{ country: "JE", postcodePattern: null }], [method({ bands })]),
  ],
});
const quote = (over: Partial<Parameters<typeof quoteDelivery>[1]> = {}) =>
  quoteDelivery(world, {
    destination: { country: "GB" },
    subtotal: 3000,
    weightGrams: 1999,
    needsShipping: true,
    now,
    ...over,
  });
const prices = (over: Parameters<typeof quote>[0]) => {
  const result = quote(over);
  return result.served ? result.options.map((option) => option.price) : result.reason;
};

test("a band takes its lower end and not its upper one", () => {
  expect(prices({ weightGrams: 0 })).toEqual([395, 0]);
  expect(prices({ weightGrams: 1999 })).toEqual([395, 0]);
  expect(prices({ weightGrams: 2000 })).toEqual([695, 0]);
});

test("delivery is free from the threshold on, and before it says what is missing", () => {
  expect(quote({ subtotal: 4999 })).toMatchObject({
    options: [{ price: 395, missingForFree: 1 }, { missingForFree: null }],
  });
  expect(quote({ subtotal: 5000 })).toMatchObject({ options: [{ price: 0, missingForFree: 0 }, {}] });
});

test("what no band takes is too heavy, unless it can be collected", () => {
  expect(prices({ weightGrams: 20_000 })).toEqual([0]);
  expect(prices({ destination: { country: "JE" }, weightGrams: 20_000 })).toBe("too_heavy");
});

test("a free threshold does not carry what is too heavy", () =>
  expect(prices({ weightGrams: 20_000, subtotal: 9000 })).toEqual([0]));

test("a place that is not served is told apart from a country that is not", () => {
  expect(prices({ destination: { country: "GB", postcode: "TR21 0HE" } })).toBe("postcode_not_served");
  expect(prices({ destination: { country: "BR" } })).toBe("country_not_served");
});

test("a Jersey postcode leads to Jersey even when the country says United Kingdom", () => {
  expect(prices({ destination: { country: "GB", postcode: "JE2 3AB" }, subtotal: 9000 })).toEqual([395]);
});

test("goods that are not sent need no delivery and can go anywhere", () => {
  expect(quote({ needsShipping: false, destination: { country: "BR" } })).toEqual({
    served: true,
    options: [],
  });
});
