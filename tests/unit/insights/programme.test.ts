import { expect, test } from "vitest";
import { comparisonWords } from "@/lib/insights/programme/comparison-words";

const found = { members: 200, pairs: 100, membersAgain: 40, othersAgain: 15 };

test("members and others are compared with honest bounds, and nothing is said of too few", () => {
  expect(comparisonWords({ ...found, pairs: 29 }, "en-GB")).toMatch(/^Too early to tell: 29 pairs of 30/);
  expect(comparisonWords(found, "en-GB")).toBe(
    "Members come back more often. Of a hundred members 25 more bought again than of a hundred others like them; nineteen times out of twenty the true figure lies between +12.7 and +36.3.",
  );
  expect(comparisonWords({ ...found, othersAgain: 36 }, "en-GB")).toMatch(
    /^It cannot be told from chance yet\. .* between -9\./,
  );
  expect(comparisonWords({ ...found, membersAgain: 10, othersAgain: 40 }, "en-GB")).toMatch(
    /^Members come back less often\. Of a hundred members 30 fewer/,
  );
});
