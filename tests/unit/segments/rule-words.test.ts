import { expect, test } from "vitest";
import { ruleWords } from "@/components/admin/segments/rule/rule-words";
import { readyMade } from "@/lib/segments/ready/ready-made";
import type { Rule, RuleGroup } from "@/lib/segments/rules/types";

type Is = Extract<Rule, { kind: "number" }>["is"];
const writing = {
  things: { prod_1: "Heath bed", coll_1: "Blankets" },
  topics: { newsletter: "News and stories" },
  tiers: { on: true, all: [{ key: "gold", name: "Gold" }] },
  locale: "en-GB",
  currency: "GBP",
};
const group = (match: RuleGroup["match"], ...rules: Rule[]): RuleGroup => ({ kind: "group", match, rules });
const bought: Rule = {
  kind: "goods",
  field: "bought",
  of: "products",
  is: "any_of",
  ids: ["prod_1"],
  days: 90,
};
const places: Rule = { kind: "set", field: "country", is: "any_of", values: ["FR", "IE"] };
const tagged: Rule = { kind: "set", field: "tag", is: "any_of", values: ["trade"] };
const often: Rule = { kind: "number", field: "orders", is: "at_least", value: 3 };

test("a rule is read back as a sentence that can be read in one way only", () => {
  expect(ruleWords(group("all", often, places), writing)).toBe(
    "Customers who ordered 3 times or more and live in France or Ireland.",
  );
  expect(
    ruleWords(group("all", often, group("any", bought, tagged), group("none", places, tagged)), writing),
  ).toBe(
    "Customers who ordered 3 times or more and (bought Heath bed in the last 90 days or are tagged “trade”) and (are not among those who live in France or Ireland or are tagged “trade”).",
  );
  expect(ruleWords(group("none", tagged), writing)).toBe(
    "Customers who are not among those who are tagged “trade”.",
  );
});

test("what was looked at is told from what was bought", () => {
  const viewed: Rule = { ...bought, field: "viewed" };
  const words = (rule: Rule) => ruleWords(group("all", rule), writing);
  expect(words(viewed)).toBe("Customers who looked at Heath bed in the last 90 days.");
  expect(words({ ...viewed, of: "collections", ids: ["coll_1"], is: "none_of", days: null })).toBe(
    "Customers who did not look at something from Blankets.",
  );
});

test("a tier is named as the shop names it, and one that is gone is said to be", () => {
  const words = (is: "at_least" | "exactly", value: string) =>
    ruleWords(group("all", { kind: "tier", is, value }), writing);
  expect(words("at_least", "gold")).toBe("Customers who stand on the step “Gold” or above.");
  expect(words("exactly", "gold")).toBe("Customers who stand on the step “Gold”.");
  expect(words("exactly", "old")).toBe("Customers who stand on a step that is no longer there.");
  expect(words("exactly", "")).toBe("Customers who stand on ….");
});

test("a birthday is in some days or in a month", () => {
  const words = (is: "within_days" | "in_month", value: number) =>
    ruleWords(group("all", { kind: "birthday", is, value }), writing);
  expect(words("within_days", 0)).toBe("Customers who have their birthday today.");
  expect(words("within_days", 1)).toBe("Customers who have their birthday in 1 day at most.");
  expect(words("within_days", 7)).toBe("Customers who have their birthday in 7 days at most.");
  expect(words("in_month", 2)).toBe("Customers who have their birthday in February.");
});

test("each ready-made rule says what its name promises", () => {
  expect(readyMade.map(({ name, rule }) => `${name}: ${ruleWords(rule, writing)}`)).toEqual([
    "New: Customers who became known within the last 30 days.",
    "Never bought: Customers who never ordered.",
    "Readers who have not bought yet: Customers who never ordered and may be written to about News and stories.",
    "First-time buyers: Customers who ordered once and ordered within the last 60 days.",
    "Bought once, long ago: Customers who ordered once and last ordered 181 days ago or longer.",
    "Regulars: Customers who ordered 3 times or more and ordered within the last 180 days.",
    "Best customers: Customers who bought more recently than 60 % of all buyers and buy more often than 60 % of all buyers and spent more than 60 % of all buyers.",
    "Big spenders: Customers who spent more than 80 % of all buyers.",
    "Slipping away: Customers who ordered 2 times or more and last ordered 120 days ago or longer and ordered within the last 365 days.",
    "Lost: Customers who ordered once or more and last ordered 366 days ago or longer.",
    "Bargain only: Customers who ordered 2 times or more and only ever ordered with a discount.",
    "Always full price: Customers who ordered 2 times or more and bought and never with a discount.",
  ]);
});

test("what links somebody followed is said as what they did, and of whom it is known", () => {
  const said = (field: "days_since_link" | "letters_since_link" | "links_followed", is: Is, value: number) =>
    ruleWords(group("all", { kind: "number", field, is, value }), writing);
  expect(said("days_since_link", "at_most", 30)).toBe(
    "Customers who followed a link of a letter within the last 30 days.",
  );
  expect(said("letters_since_link", "at_least", 10)).toBe(
    "Customers who were sent 10 letters or more without following a link since.",
  );
  expect(said("links_followed", "exactly", 0)).toBe(
    "Customers who let us see which links they follow, and followed none.",
  );
  expect(said("links_followed", "at_least", 1)).toBe("Customers who followed a link of 1 letter or more.");
});
