import fc from "fast-check";
import { expect, test } from "vitest";
import type { Discount } from "@/lib/discounts/types";
import { type KeptLine, unearnedDiscounts } from "@/lib/payments/refunds/unearned/unearned-discounts";

const rule = (own: Partial<Discount>): Discount => ({
  ...{ id: "disc_1", title: "", automatic: false, code: "SPEND100", singleUse: false, kind: "percentage" },
  ...{
    value: 100_000,
    perPiece: false,
    aim: "all",
    aimIds: [],
    audience: "everyone",
    audienceTags: [],
    audienceSegments: [],
    audienceTiers: [],
  },
  ...{ minimumSubtotal: null, minimumQuantity: null, buyQuantity: null, getQuantity: null, getAim: "all" },
  ...{ getIds: [], setsPerOrder: null, giftVariantId: null, giftQuantity: 1, countries: [], methodIds: [] },
  ...{ methodMaxPrice: null, combinesWith: [], startsAt: null, endsAt: null, usageLimit: null },
  ...{ perCustomerLimit: null, active: true, used: 1 },
  ...own,
});
const line = (id: string, quantity: number, kept: number, unitPrice: number, off: number): KeptLine => ({
  ...{ id, productId: `prod_${id}`, quantity, kept, unitPrice, gift: false },
  total: quantity * unitPrice - off,
});
const given = (own: Partial<Discount>, amounts: Readonly<Record<string, number>>, more = {}) => ({
  ...{ rule: rule(own), name: "SPEND100", deliveryOff: 0, giftWorth: 0, ...more },
  lines: Object.entries(amounts).map(([orderLineId, amount]) => ({ orderLineId, amount })),
});

test("ten per cent from £100 on: who keeps £80 of £120 paid £72 for it, and would have paid £80", () => {
  const lines = [line("a", 1, 0, 4000, 400), line("b", 2, 2, 4000, 800)];
  const discount = given({ minimumSubtotal: 10_000 }, { a: 400, b: 800 });
  expect(unearnedDiscounts(lines, [discount], {})).toEqual({ names: ["SPEND100"], paid: 7200, full: 8000 });
  expect(unearnedDiscounts(lines, [given({}, { a: 400, b: 800 })], {}), "without a minimum").toBeNull();
  const all = lines.map((one) => ({ ...one, kept: 0 }));
  expect(unearnedDiscounts(all, [discount], {}), "nothing stays").toBeNull();
});

test("of two sets of three for two the one that stays whole is earned; free delivery and gifts count with their worth", () => {
  const sets = given({ kind: "buy_x_get_y", value: 1_000_000, buyQuantity: 2, getQuantity: 1 }, { a: 2000 });
  const six = (kept: number) => [line("a", 6, kept, 1000, 2000)];
  expect(unearnedDiscounts(six(6), [sets], {})).toBeNull();
  expect(unearnedDiscounts(six(5), [sets], {})).toMatchObject({ full: 3333 + 666 });
  expect(unearnedDiscounts(six(2), [sets], {})).toMatchObject({ full: 1333 + 666 });
  const post = given({ kind: "free_delivery", minimumSubtotal: 5000 }, {}, { deliveryOff: 395 });
  expect(unearnedDiscounts([line("a", 2, 1, 3000, 0)], [post], {})).toMatchObject({ paid: 3000, full: 3395 });
  const gift = given({ kind: "free_gift", minimumSubtotal: 5000 }, {}, { giftWorth: 900 });
  const present = { ...line("g", 1, 1, 0, 0), gift: true };
  expect(unearnedDiscounts([line("a", 2, 1, 3000, 0), present], [gift], {})).toMatchObject({ full: 3900 });
  const returned = { ...present, kept: 0 };
  expect(unearnedDiscounts([line("a", 2, 1, 3000, 0), returned], [gift], {})).toBeNull();
});

test("what stays never cost more than its full price, and never less than what was paid for it", () => {
  const lines = fc.array(
    fc.record({ quantity: fc.integer({ min: 1, max: 9 }), unitPrice: fc.integer({ min: 1, max: 90_000 }) }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(
      lines,
      fc.integer({ min: 0, max: 500_000 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      (goods, minimum, dice) => {
        const roll = () => Number(dice.next().value);
        const kept = goods.map(({ quantity, unitPrice }, index) => {
          const off = Math.floor(unitPrice * quantity * roll());
          return { ...line(`${index}`, quantity, Math.floor(roll() * (quantity + 1)), unitPrice, off), off };
        });
        const amounts = Object.fromEntries(kept.map(({ id, off }) => [id, off]));
        const found = unearnedDiscounts(kept, [given({ minimumSubtotal: minimum }, amounts)], {});
        if (!found) return;
        const whole = kept.reduce((sum, one) => sum + one.unitPrice * Math.min(one.kept, one.quantity), 0);
        expect(found.full).toBeGreaterThan(found.paid);
        expect(found.full).toBeLessThanOrEqual(whole);
      },
    ),
  );
});
