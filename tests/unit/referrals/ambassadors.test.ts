import fc from "fast-check";
import { expect, test } from "vitest";
import { commissionDue } from "@/lib/referrals/ambassadors/commission/commission-due";
import { netGoods } from "@/lib/referrals/ambassadors/commission/net-goods";
import { disclosureWords } from "@/lib/referrals/ambassadors/disclosure-words";
import { termsWords } from "@/lib/referrals/ambassadors/joining/terms-words";
import { rateWords } from "@/lib/referrals/ambassadors/rate-words";
import { pageSchema, wordSchema } from "@/lib/referrals/ambassadors/schema";
import { monthDay } from "@/lib/referrals/ambassadors/statements/month-day";
import { monthStart } from "@/lib/referrals/ambassadors/statements/month-start";

const gbp = { currency: "GBP", locale: "en-GB" };

test("commission is on goods without tax, whether it is inside prices or on top, and follows what is given back", () => {
  const inside = { taxAdded: 0, lines: [{ total: 12_000, tax: 2_000 }] };
  expect(netGoods(inside, 12_000)).toBe(10_000);
  expect(netGoods(inside, 6_000)).toBe(5_000);
  expect(netGoods({ taxAdded: 2_000, lines: [{ total: 10_000, tax: 2_000 }] }, 10_000)).toBe(10_000);
  expect(netGoods({ taxAdded: 0, lines: [] }, 0)).toBe(0);
});

test("a share is rounded down, in whole minor units, and never more than the most for one order", () => {
  expect(commissionDue(9_999, { unit: "GBP", rate: 1_250, most: null })).toBe(1_249);
  expect(commissionDue(9_999, { unit: "GBP", rate: 1_250, most: 500 })).toBe(500);
  expect(commissionDue(9_999, { unit: "points", rate: 3, most: null })).toBe(299);
  fc.assert(
    fc.property(fc.nat(2_000_000_000), fc.integer({ min: 1, max: 10_000 }), (goods, rate) => {
      const due = commissionDue(goods, { unit: "GBP", rate, most: null });
      return Number.isSafeInteger(due) && due <= goods;
    }),
  );
});

test("a month begins by the shop's clock, also where the clocks change", () => {
  expect(monthStart(new Date("2026-03-31T23:30:00Z"), "Europe/London").toISOString()).toBe(
    "2026-03-31T23:00:00.000Z",
  );
  expect(monthStart(new Date("2026-03-31T22:30:00Z"), "Europe/London").toISOString()).toBe(
    "2026-03-01T00:00:00.000Z",
  );
  expect(monthStart(new Date("2026-12-31T12:00:00Z"), "Pacific/Auckland", 1).toISOString()).toBe(
    "2027-01-31T11:00:00.000Z",
  );
  expect(monthDay(new Date("2026-03-31T23:30:00Z"), "Europe/London").toISOString()).toBe(
    "2026-04-01T00:00:00.000Z",
  );
});

test("every text to pass on says at its very beginning that it is an ad, and the terms ask for it in words the regulators take", () => {
  const texts = disclosureWords({
    shop: "Nook",
    gives: "15% off",
    code: "ANNA",
    url: "https://nook.example/with/anna",
  });
  for (const text of texts) expect(text).toMatch(/^(#ad |Ad: )/);
  const terms = termsWords({ shop: "Nook", pays: "10% of the goods", most: null, minimum: "£25.00" }).join(
    " ",
  );
  for (const asked of ["“#ad” or “Ad”", "at the beginning", "are not enough", "It is paid from £25.00"])
    expect(terms).toContain(asked);
});

test("rates are said in words, and a word is one that an address and a code can be", () => {
  expect(rateWords({ unit: "money", rate: 1_250 }, gbp)).toBe("12.5% of the goods");
  expect(rateWords({ unit: "points", rate: 5 }, gbp)).toBe("5 points for every £1.00 of the goods");
  for (const word of ["anna", " Anna15 "]) expect(wordSchema.safeParse(word).success, word).toBe(true);
  for (const word of ["", "an", "1anna", "an-na", "zoë", "a".repeat(21)])
    expect(wordSchema.safeParse(word).success, word).toBe(false);
});

test("goods are addresses of this shop's pages or their last part, one a line, six at most", () => {
  const goods = (typed: string) => pageSchema.safeParse({ words: "Mine.", goods: typed });
  expect(goods("https://nook.example/products/ring-bed?x=1\nwool-throw\n").data?.goods).toEqual([
    "ring-bed",
    "wool-throw",
  ]);
  expect(goods("https://nook.example/collections/beds").success).toBe(false);
  expect(goods(Array.from({ length: 7 }, (_, at) => `bed-${at}`).join("\n")).success).toBe(false);
});
