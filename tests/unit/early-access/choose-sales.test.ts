import { expect, test } from "vitest";
import { chooseSales } from "@/lib/early-access/offers/choose-sales";
import type { SaleOffer } from "@/lib/early-access/offers/types";

const now = new Date("2026-11-09T12:00:00Z");
const until = new Date("2026-11-15T12:00:00Z");
const promise = { saleId: "sale_a", price: 800, until, pieces: 2 };
const line = { variantId: "var_a", quantity: 5, promise };
const known = { usual: new Map([["var_a", 1000]]), taken: new Map(), limits: new Map<string, number>() };
const offer = (own: Partial<SaleOffer>): SaleOffer => ({
  ...{ variantId: "var_a", saleId: "sale_a", price: 800, access: "public", since: now, until, limit: null },
  ...own,
});
const chosen = (offers: readonly SaleOffer[], own = {}, more = {}) =>
  chooseSales([{ ...line, ...own }], { ...known, ...more, offers }, now).get("var_a");

test("what is kept alone is kept for the pieces it was promised for; where the price is open it is for all", () => {
  expect(chosen([])).toMatchObject({ price: 800, most: 2, sale: { kept: true } });
  expect(chosen([], { promise: { ...promise, pieces: null } })).toMatchObject({ price: 800, most: null });
  expect(chosen([offer({})])).toMatchObject({ price: 800, most: null });
  expect(chosen([offer({ access: "members" })])).toMatchObject({ most: null, sale: { kept: true } });
  expect(chosen([offer({ saleId: "sale_b", price: 900 })])).toMatchObject({ price: 800, most: 2 });
  expect(chosen([offer({ saleId: "sale_b", price: 700 })])).toMatchObject({ price: 700, most: null });
});

test("the sale's limit a customer and the pieces of a promise both hold", () => {
  const limits = new Map([["sale_a", 3]]);
  expect(chosen([], {}, { limits })).toMatchObject({ most: 2 });
  expect(chosen([], {}, { limits, taken: new Map([["sale_a", 2]]) })).toMatchObject({ most: 1 });
  expect(chosen([offer({})], {}, { limits })).toMatchObject({ most: 3 });
});
