import { expect, test } from "vitest";
import { placeName } from "@/lib/delivery/place-name";
import { promiseWords } from "@/lib/delivery/promise-words";
import { destinationSchema, returnSchema } from "@/lib/delivery/schema";
import type { DeliveryOption } from "@/lib/delivery/types";
import { formatDays } from "@/lib/values/format-days";

const option: DeliveryOption = {
  methodId: "meth_a",
  name: "Standard",
  kind: "parcel",
  price: 395,
  fullPrice: 395,
  from: "2026-11-24",
  until: "2026-11-26",
  freeFrom: 7500,
  missingForFree: 2600,
  collectFrom: null,
};
const words = (over: object = {}) =>
  promiseWords({
    ...{ option, refusal: null, place: "Brazil", currency: "GBP", locale: "en-GB", withBasket: false },
    ...{ tax: { name: "VAT", inclusive: true }, ...over },
  });

test("the promise says price, days and how far it is to free delivery", () => {
  expect(words()).toEqual({
    served: true,
    headline: "Delivery £3.95",
    dates: "arrives Tue 24 – Thu 26 Nov",
    hint: "£26.00 more and delivery is free.",
    taxNote: "incl. VAT",
  });
  expect(words({ option: { ...option, price: 0, missingForFree: 0 } })).toMatchObject({
    headline: "Free delivery",
    hint: null,
  });
  expect(words({ withBasket: true })).toMatchObject({ headline: "Delivery £3.95 with your basket" });
  expect(
    words({ option: { ...option, kind: "collection", name: "Collect from the mill", price: 0 } }),
  ).toMatchObject({
    headline: "Collect from the mill",
    dates: "ready Tue 24 – Thu 26 Nov",
  });
  expect(words({ option: null })).toMatchObject({
    served: true,
    headline: "Nothing to be sent",
    dates: null,
  });
});

test("a place that cannot be served is said at once", () => {
  const refused = (refusal: string) => words({ option: null, refusal }).headline;
  expect(refused("country_not_served")).toBe("We do not deliver to Brazil.");
  expect(refused("postcode_not_served")).toContain("our carriers do not go there");
  expect(refused("too_heavy")).toContain("too heavy");
});

test("beside a price stands what it holds of tax at the destination", () => {
  expect(words({ tax: { name: "Sales tax", inclusive: false } }).taxNote).toBe("before sales tax");
  expect(words({ tax: null }).taxNote).toBeNull();
});

test("days are written once where they share a month, and once where they are the same", () => {
  expect(formatDays("2026-11-30", "2026-12-02")).toBe("Mon 30 Nov – Wed 2 Dec");
  expect(formatDays("2026-11-24", "2026-11-24")).toBe("Tue 24 Nov");
});

test("a destination is written as the post would, and what is no place is an error of its field", () => {
  expect(destinationSchema.parse({ country: "GB", postcode: " iv23ab " })).toEqual({
    country: "GB",
    postcode: "IV2 3AB",
  });
  expect(destinationSchema.parse({ country: "US", region: "CA", postcode: "" })).toEqual({
    country: "US",
    region: "CA",
  });
  expect(destinationSchema.parse({ country: "DE", region: "CA" })).toEqual({ country: "DE" });
  const field = (input: object) => destinationSchema.safeParse(input).error?.issues[0]?.path[0];
  expect(field({ country: "GB", postcode: "12345" })).toBe("postcode");
  expect(field({ country: "EU" })).toBe("country");
  expect(field({})).toBe("country");
  expect(field({ country: ["GB"] })).toBe("country");
  expect(placeName({ country: "GB", postcode: "IV2" }, "en-GB")).toBe("IV2, United Kingdom");
  expect(placeName({ country: "US", region: "CA" }, "en-GB")).toBe("California, United States");
});

test("after choosing one is led to a page of this shop and nowhere else", () => {
  const to = (value: string) => returnSchema.parse({ return: value }).return;
  expect(to("/products/ring-bed/oat?a=1")).toBe("/products/ring-bed/oat?a=1");
  for (const elsewhere of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/a\r\nb",
    "/a b",
    "",
  ])
    expect(to(elsewhere), elsewhere).toBeUndefined();
});
