import { expect, test } from "vitest";
import { difference } from "@/lib/recovery/report/difference";
import { differenceWords } from "@/lib/recovery/report/difference-words";
import type { Outcome } from "@/lib/recovery/report/types";

const group = (left: number, bought: number): Outcome => ({
  left,
  bought,
  written: left,
  returned: bought,
  money: 0,
});
const compared = (reminded: Outcome, heldOut: Outcome) => ({ reminded, heldOut });

test("the bounds are those Newcombe printed for 56 of 70 against 48 of 80", () => {
  const found = difference(compared(group(70, 56), group(80, 48)));
  expect(found).toMatchObject({ known: "more", more: expect.closeTo(0.2, 6) });
  if (found.known === "too_few") throw new Error("enough");
  expect(found.low).toBeCloseTo(0.0524, 4);
  expect(found.high).toBeCloseTo(0.3339, 4);
});

test.each([
  ["nobody held out", group(200, 20), group(0, 0), /^Nobody was held out, so nothing tells/],
  ["a handful", group(200, 20), group(12, 0), /^Too few to tell\. 18 baskets more/],
  ["one short", group(200, 20), group(29, 0), /^Too few to tell\. One basket more/],
  [
    "chance",
    group(200, 22),
    group(40, 4),
    /^It cannot be told from chance yet\. .* 1 more buy .*between -12\.5 and \+8\.9\.$/,
  ],
  ["gain", group(1_000, 180), group(120, 8), /^Letters bring orders\. .* 11\.3 more buy .* about 113 orders/],
  ["loss", group(500, 20), group(100, 15), /^Letters cost orders\. .* 11 fewer buy /],
])("what the comparison says is no more than it knows: %s", (_, reminded, heldOut, words) => {
  const both = compared(reminded, heldOut);
  expect(differenceWords(difference(both), both, "en-GB")).toMatch(words);
});
