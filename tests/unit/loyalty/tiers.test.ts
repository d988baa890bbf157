import { expect, test } from "vitest";
import { perksOf } from "@/lib/loyalty/perks/perks-of";
import { nextTier } from "@/lib/loyalty/tiers/next-tier";
import { tierOf } from "@/lib/loyalty/tiers/tier-of";
import { loyaltySettings } from "@/lib/shop/loyalty-settings";
import { timesWords } from "@/lib/values/times-words";

const tier = (key: string, from: number) => ({ key, name: key, from, multiplierPercent: 150 });
const tiers = [tier("one", 100), tier("two", 300)];

test("the tier is the highest that is reached, and the next one says what is missing", () => {
  expect([99, 100, 299, 300, 999].map((spend) => tierOf(tiers, spend)?.key)).toEqual([
    undefined,
    "one",
    "one",
    "two",
    "two",
  ]);
  expect(nextTier(tiers, 120)).toMatchObject({ tier: { key: "two" }, missing: 180 });
  expect(nextTier(tiers, 300)).toBeNull();
});

test("steps that do not rise, or share a key, are refused", () => {
  const fits = (all: unknown[]) => loyaltySettings.safeParse({ tiers: all }).success;
  expect(fits(tiers)).toBe(true);
  expect(fits([...tiers].reverse())).toBe(false);
  expect(fits([tier("one", 100), tier("one", 300)])).toBe(false);
});

test("hundredths are written as times", () => {
  expect(timesWords(125, "en-GB")).toBe("1.25 times");
  expect(timesWords(200, "de-DE")).toBe("2 times");
});

test("a step brings what it says itself, and where it says nothing what the steps below it bring; nobody loses by climbing", () => {
  const nobody = { name: "", email: "", phone: "" };
  const [nora, otto] = ["Nora", "Otto"].map((name) => ({ ...nobody, name, email: `${name}@shop.example` }));
  const steps = [
    { freeDeliveryFrom: null, contact: nobody },
    { freeDeliveryFrom: 2_000, contact: nora ?? nobody },
    { freeDeliveryFrom: null, contact: nobody },
    { freeDeliveryFrom: 5_000, contact: otto ?? nobody },
    { freeDeliveryFrom: 0, contact: nobody },
  ].map((perks, at) => ({ ...perks, key: `step-${at}`, name: "Step", from: at + 1, multiplierPercent: 100 }));
  expect(steps.map(({ key }) => perksOf(steps, key))).toEqual([
    { freeDeliveryFrom: null, contact: null },
    { freeDeliveryFrom: 2_000, contact: nora },
    { freeDeliveryFrom: 2_000, contact: nora },
    { freeDeliveryFrom: 2_000, contact: otto },
    { freeDeliveryFrom: 0, contact: otto },
  ]);
  expect(perksOf(steps, "gone")).toEqual({ freeDeliveryFrom: null, contact: null });
});
