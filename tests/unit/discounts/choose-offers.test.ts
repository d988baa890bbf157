import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeTotals } from "@/lib/basket/pricing/compute-totals";
import { offerWords } from "@/lib/discounts/offer-words";
import { refusalWords } from "@/lib/discounts/refusal-words";
import { type Chosen, chooseOffers } from "@/lib/discounts/rules/choose-offers";
import type { Discount, OfferLine, Offers } from "@/lib/discounts/types";
import { formatMoney } from "@/lib/values/format-money";
import { anyDestination, anyLines, anyOffers, anyRules } from "../../support/delivery/arbitraries";
import { discount, offersOf } from "../../support/delivery/discount";

const now = new Date("2026-11-23T09:00:00Z");
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
const goods = (...prices: number[]): OfferLine[] =>
  prices.map((unitPrice, index) => ({ productId: `prod_${index}`, quantity: 1, unitPrice }));

/** Delivery costs £5 and is paid with the goods. */
function choose(
  offers: Offers | readonly Discount[],
  lines: readonly OfferLine[] = goods(1000, 333, 1),
): Chosen {
  const all = "discounts" in offers ? offers : offersOf(offers);
  return chooseOffers(all, { lines, sent: true, country: "GB", now }, ({ totals, deliveryOffs }) => {
    const delivery = deliveryOffs.length > 0 ? 0 : 500;
    return { total: sum(totals) + delivery, delivery };
  });
}
const perLine = (over: Partial<Discount>, lines?: readonly OfferLine[]) =>
  choose([discount(over)], lines).applied[0]?.perLine;
const reason = (over: Partial<Discount>, offers: Partial<Offers> = {}, lines?: readonly OfferLine[]) =>
  choose(offersOf([discount(over)], offers), lines).refused[0]?.reason;

describe("for every basket, however many offers", () => {
  const runs = { numRuns: 1500 };
  const all = [anyRules, anyLines, anyOffers, anyDestination] as const;

  test("the same is paid in whatever order discounts come, and for the same reasons", () => {
    fc.assert(
      fc.property(...all, (rules, lines, offers, destination) => {
        const input = { rules, lines, destination, now };
        const turned = { ...offers, discounts: [...offers.discounts].reverse() };
        expect(computeTotals({ ...input, offers: turned })).toEqual(computeTotals({ ...input, offers }));
      }),
      runs,
    );
  });

  test("taking a discount away never makes it cheaper, and what none gave was really not due", () => {
    fc.assert(
      fc.property(...all, (rules, lines, offers, destination) => {
        const input = { rules, lines, destination, now };
        const totals = computeTotals({ ...input, offers });
        if (totals.deliveryRefusal) return;
        for (const gone of offers.discounts) {
          const discounts = offers.discounts.filter((one) => one !== gone);
          const without = computeTotals({ ...input, offers: { ...offers, discounts } });
          if (without.deliveryRefusal === null) expect(without.total).toBeGreaterThanOrEqual(totals.total);
        }
      }),
      runs,
    );
  });

  test("each line's parts add up, none takes more than there is, and every discount is accounted for", () => {
    fc.assert(
      fc.property(...all, (rules, lines, offers, destination) => {
        const { offers: said, ...totals } = computeTotals({ rules, lines, offers, destination, now });
        for (const [index, line] of totals.lines.entries()) {
          expect(sum(said.applied.map((one) => one.perLine[index] ?? 0))).toBe(line.discount);
          expect(line.total).toBeGreaterThanOrEqual(0);
        }
        expect(sum(said.applied.map((one) => one.amount))).toBe(totals.discountTotal);
        for (const one of said.applied)
          expect(Math.min(...one.perLine, one.amount, one.deliveryOff)).toBeGreaterThanOrEqual(0);
        const told = [...said.applied.map(({ id }) => id), ...said.refused.flatMap(({ id }) => id ?? [])];
        expect(told.sort()).toEqual(offers.discounts.map(({ id }) => id).sort());
        const given = new Map<string, number>();
        for (const { gift } of said.applied)
          if (gift) given.set(gift.variantId, (given.get(gift.variantId) ?? 0) + gift.quantity);
        for (const [id, count] of given)
          expect(count).toBeLessThanOrEqual(offers.gifts[id]?.left ?? Number.POSITIVE_INFINITY);
      }),
      runs,
    );
  });
});

test("a percentage is rounded half up once and split over the lines without losing a penny", () => {
  expect(perLine({ value: 100_000 })).toEqual([100, 33, 0]);
  expect(perLine({ value: 500_000 }, goods(1))).toEqual([1]);
  expect(perLine({ value: 1_000_000 })).toEqual([1000, 333, 1]);
});

test("an amount takes off no more than there is, once an order or off every piece", () => {
  expect(perLine({ kind: "amount", value: 500 })).toEqual([375, 125, 0]);
  expect(perLine({ kind: "amount", value: 5000 })).toEqual([1000, 333, 1]);
  const three = [{ productId: "prod_0", quantity: 3, unitPrice: 500 }, ...goods(100)];
  expect(perLine({ kind: "amount", value: 200, perPiece: true }, three)).toEqual([600, 100]);
});

test("a discount aimed at products or collections leaves the rest alone", () => {
  expect(perLine({ aim: "products", aimIds: ["prod_1"], value: 500_000 })).toEqual([0, 167, 0]);
  const collections = { prod_0: ["coll_beds"] };
  const beds = discount({ aim: "collections", aimIds: ["coll_beds"], value: 500_000 });
  expect(choose(offersOf([beds], { collections })).applied[0]?.perLine).toEqual([500, 0, 0]);
  expect(reason({ aim: "products", aimIds: ["prod_9"] })).toBe("not_for_these");
});

test("buy two, get one: the cheapest is free, once for each whole set, and no more often than allowed", () => {
  const rule = { kind: "buy_x_get_y" as const, value: 1_000_000, buyQuantity: 2, getQuantity: 1 };
  expect(perLine(rule, goods(900, 500, 700))).toEqual([0, 500, 0]);
  expect(perLine(rule, [{ productId: "a", quantity: 7, unitPrice: 300 }])).toEqual([600]);
  expect(perLine({ ...rule, setsPerOrder: 1 }, [{ productId: "a", quantity: 7, unitPrice: 300 }])).toEqual([
    300,
  ]);
  expect(perLine({ ...rule, value: 500_000 }, goods(900, 501, 700))).toEqual([0, 251, 0]);
  expect(reason(rule, {}, goods(900, 500))).toBe("too_few");
});

test("buy a bed, get a toy: a piece is never counted as both", () => {
  const rule = {
    ...{ kind: "buy_x_get_y" as const, value: 1_000_000, buyQuantity: 1, getQuantity: 1 },
    ...{ aim: "products" as const, aimIds: ["prod_0", "prod_1"] },
    ...{ getAim: "products" as const, getIds: ["prod_1", "prod_2"] },
  };
  expect(perLine(rule, goods(900, 500, 700))).toEqual([0, 500, 0]);
  expect(perLine(rule, goods(900, 500))).toEqual([0, 500]);
  expect(perLine(rule, [{ productId: "prod_1", quantity: 2, unitPrice: 400 }])).toEqual([400]);
  expect(reason(rule, {}, goods(900))).toBe("too_few");
});

test("a gift is given while there is one beside what is bought, and goes along with a parcel only", () => {
  const gift = { kind: "free_gift" as const, giftVariantId: "var_mug", value: 0 };
  const gifts = (left: number | null) => ({
    gifts: { var_mug: { price: 900, left, requiresShipping: true } },
  });
  expect(choose(offersOf([discount(gift)], gifts(1))).applied[0]).toMatchObject({
    gift: { variantId: "var_mug", quantity: 1, worth: 900 },
    amount: 0,
  });
  expect(reason(gift, gifts(0))).toBe("gift_gone");
  expect(reason({ ...gift, giftQuantity: 2 }, gifts(1))).toBe("gift_gone");
  const two = [
    discount({ ...gift, combinesWith: ["product"] }),
    discount({ ...gift, id: "disc_b", combinesWith: ["product"] }),
  ];
  expect(choose(offersOf(two, gifts(1))).applied).toHaveLength(1);
  expect(choose(offersOf(two, gifts(2))).applied).toHaveLength(2);
});

test("the buyer pays the least that the stacking classes allow", () => {
  const ten = discount({ id: "disc_ten", code: "TEN", combinesWith: ["delivery"] });
  const five = discount({ id: "disc_five", code: "FIVE", kind: "amount", value: 100 });
  const parcel = discount({
    id: "disc_parcel",
    code: "PARCEL",
    kind: "free_delivery",
    combinesWith: ["order"],
  });
  const { applied, refused } = choose([five, parcel, ten]);
  expect(applied.map(({ code, deliveryOff }) => [code, deliveryOff])).toEqual([
    ["TEN", 0],
    ["PARCEL", 500],
  ]);
  expect(refused).toMatchObject([{ code: "FIVE", reason: "does_not_combine", against: "TEN" }]);
  // Allowing it on one side only is not enough.
  expect(choose([{ ...ten, combinesWith: [] }, parcel]).applied.map(({ code }) => code)).toEqual(["PARCEL"]);
});

test("the outcome is explained in sentences", () => {
  const ten = discount({ id: "disc_ten", title: "Spring", combinesWith: ["delivery"] });
  const parcel = discount({
    id: "disc_parcel",
    code: "PARCEL",
    kind: "free_delivery",
    combinesWith: ["order"],
  });
  const five = discount({ id: "disc_five", code: "FIVE", kind: "amount", value: 100 });
  const words = offerWords(choose([five, parcel, ten]), { currency: "GBP", locale: "en-GB" });
  expect(words.together).toBe(
    "Spring and PARCEL count together, because each may be combined with the other.",
  );
  expect(words.applied.map(({ gives }) => gives)).toEqual(["−£1.33", "Free delivery"]);
  expect(words.refused).toEqual([
    { code: "FIVE", sentence: "FIVE does not combine with Spring, which saves you more." },
  ]);
});

test("two codes of one offer count once, and one that takes nothing off is not spent", () => {
  const single = (code: string) => discount({ id: "disc_many", code, singleUse: true });
  const { applied, refused } = choose([single("ZZ"), single("AA")]);
  expect(applied.map(({ code }) => code)).toEqual(["AA"]);
  expect(refused).toMatchObject([{ code: "ZZ", reason: "same_offer" }]);
  expect(reason({ value: 0 })).toBe("adds_nothing");
});

test("time, uses and people are asked in turn", () => {
  expect(reason({ startsAt: now })).toBeUndefined();
  expect(reason({ startsAt: new Date(now.getTime() + 1) })).toBe("not_started");
  expect(reason({ endsAt: now })).toBe("ended");
  expect(reason({ usageLimit: 3, used: 2 })).toBeUndefined();
  expect(reason({ usageLimit: 3, used: 3 })).toBe("used_up");
  expect(reason({ active: false })).toBe("unknown_code");
  const who = {
    signedIn: true,
    firstOrder: null,
    tags: ["trade"],
    segments: ["seg_a"],
    tier: "friend",
    uses: { disc_test: 1 },
  };
  expect(reason({ perCustomerLimit: 1 }, { customer: who })).toBe("already_used");
  expect(reason({ perCustomerLimit: 2 }, { customer: who })).toBeUndefined();
  expect(reason({ audience: "signed_in" })).toBe("sign_in_first");
  expect(reason({ audience: "signed_in" }, { customer: who })).toBeUndefined();
  expect(reason({ audience: "tagged", audienceTags: ["friends"] }, { customer: who })).toBe("not_for_you");
  expect(
    reason({ audience: "tagged", audienceTags: ["friends", "trade"] }, { customer: who }),
  ).toBeUndefined();
  const grouped = { audience: "segment", audienceSegments: ["seg_b", "seg_a"] } as const;
  expect(reason(grouped)).toBe("sign_in_first");
  expect(reason(grouped, { customer: who })).toBeUndefined();
  expect(reason({ ...grouped, audienceSegments: ["seg_b"] }, { customer: who })).toBe("not_in_group");
  const stepped = { audience: "tier", audienceTiers: ["regular", "friend"] } as const;
  expect(reason(stepped)).toBe("sign_in_first");
  expect(reason(stepped, { customer: who })).toBeUndefined();
  expect(reason({ ...stepped, audienceTiers: ["regular"] }, { customer: who })).toBe("not_on_step");
  expect(reason({ audience: "first_order" })).toBeUndefined();
  expect(reason({ audience: "first_order" }, { customer: { ...who, firstOrder: false } })).toBe(
    "not_first_order",
  );
  expect(reason({ kind: "free_delivery", countries: ["IE"] })).toBe("not_to_this_place");
});

test("what is missing is said, and an automatic offer that is near is hinted at only if it would count", () => {
  const near = { automatic: true, code: null, title: "Over £15", minimumSubtotal: 1500 };
  expect(choose([discount({ minimumSubtotal: 1335 })]).refused).toMatchObject([
    { reason: "below_minimum", missing: 1 },
  ]);
  expect(choose([discount({ ...near })]).hint).toEqual({ title: "Over £15", missing: { amount: 166 } });
  expect(choose([discount({ ...near, minimumSubtotal: 5000 })]).hint).toBeNull();
  expect(choose([discount({ ...near, audience: "signed_in" })]).hint).toBeNull();
  const better = discount({ id: "disc_big", value: 900_000 });
  expect(choose([discount(near), better]).hint).toBeNull();
  const three = { automatic: true, code: null, title: "Three for two", buyQuantity: 2, getQuantity: 1 };
  const rule = discount({ ...three, kind: "buy_x_get_y", value: 1_000_000 });
  expect(choose([rule], goods(900, 500)).hint).toEqual({ title: "Three for two", missing: { pieces: 1 } });
});

test("every refusal has a sentence of its own", () => {
  const sentences = (
    [
      ...["unknown_code", "not_started", "ended", "used_up", "already_used", "below_minimum", "too_few"],
      ...[
        "not_for_these",
        "sign_in_first",
        "not_first_order",
        "not_for_you",
        "not_to_this_place",
        "gift_gone",
      ],
      ...["adds_nothing", "same_offer", "does_not_combine", "better_without"],
    ] as const
  ).map((why) =>
    refusalWords(
      { id: "d", title: "Spring", code: "SPRING", reason: why as never, missing: 400, against: "TEN" },
      (amount) => formatMoney(amount, "GBP"),
    ),
  );
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toContain("SPRING");
});
