import { expect, test } from "vitest";
import { deliveryOffer } from "@/lib/discounts/delivery-offer";
import { formatMoney } from "@/lib/values/format-money";

const money = (amount: number) => formatMoney(amount, "GBP");
const one = (title: string, code: string | null, deliveryOff: number) => ({ title, code, deliveryOff });

test("delivery that a discount made free or cheaper says so by the code that was typed, or by the offer's name", () => {
  expect(deliveryOffer([one("SUMMER", "SUMMER", 395)], 0, money)).toBe("free with SUMMER");
  expect(deliveryOffer([one("Post is on us", null, 395)], 300, money)).toBe("£3.95 off with Post is on us");
  const two = [one("Post", "POST", 100), one("Ten off", "TEN", 0), one("Summer", null, 295)];
  expect(deliveryOffer(two, 0, money)).toBe("free with POST and Summer");
});

test("delivery that is free for everybody, or costs what it costs, names nobody", () => {
  expect(deliveryOffer([], 0, money)).toBeNull();
  expect(deliveryOffer([one("Ten off", "TEN", 0)], 395, money)).toBeNull();
});
