import type { ConditionOf } from "@/lib/segments/admin/types";
import { numberFields, type Unit } from "./fields";

type NumberCondition = ConditionOf<"number">;
type Writing = { readonly money: (amount: number) => string; readonly count: (value: number) => string };

const fifths = ["no", "first", "second", "third", "fourth", "fifth"];

/** A condition about a number as the end of a sentence about some people: "ordered 3 times or more". */
export function numberWords(condition: NumberCondition, { money, count }: Writing): string {
  const { field, is, value } = condition;
  if (Number.isNaN(value)) return "…";
  const days = value === 1 ? "day" : "days";
  const letters = value === 1 ? "letter" : "letters";
  const unit: Unit = numberFields[field].unit;
  const figure = unit === "money" ? money(value) : count(value);
  const or = (what: string) =>
    is === "exactly" ? `exactly ${what}` : is === "at_least" ? `${what} or more` : `${what} at most`;
  switch (field) {
    case "orders":
      if (value === 0 && is !== "at_least") return "never ordered";
      if (value === 1 && is !== "at_most") return is === "exactly" ? "ordered once" : "ordered once or more";
      return `ordered ${or(`${figure} times`)}`;
    case "spent":
      return `spent ${or(figure)}`;
    case "refunded":
      return `got ${or(figure)} back`;
    case "average_order":
      return `spend ${or(figure)} an order on average`;
    case "discount_share":
      if (value === 0 && is !== "at_least") return "bought and never with a discount";
      if (value === 100 && is !== "at_most") return "only ever ordered with a discount";
      return `ordered with a discount ${or(`${figure} times in a hundred`)}`;
    case "days_since_last_order":
      return ago("last ordered", "ordered within the last", condition, `${figure} ${days}`);
    case "days_since_first_order":
      return ago("first ordered", "first ordered within the last", condition, `${figure} ${days}`);
    case "days_since_joined":
      return ago("became known", "became known within the last", condition, `${figure} ${days}`);
    case "days_since_letter":
      return ago("were last sent news", "were sent news within the last", condition, `${figure} ${days}`);
    case "days_between_orders":
      if (is === "at_most") return `order again within ${figure} ${days} on average`;
      return `let ${or(`${figure} ${days}`)} pass between orders on average`;
    case "letters":
      return value === 0 && is !== "at_least"
        ? "were never sent a letter of news"
        : `were sent ${or(`${figure} letters of news`)}`;
    case "days_since_link":
      return ago(
        "last followed a link of a letter",
        "followed a link of a letter within the last",
        condition,
        `${figure} ${days}`,
      );
    case "letters_since_link":
      return `were sent ${or(`${figure} ${letters}`)} without following a link since`;
    case "links_followed":
      if (value === 0 && is !== "at_least") return "let us see which links they follow, and followed none";
      return `followed a link of ${or(`${figure} ${letters}`)}`;
    case "recency_score":
      return scoreWords(condition, "bought more recently than", "how lately they bought");
    case "frequency_score":
      return scoreWords(condition, "buy more often than", "how often they buy");
    case "money_score":
      return scoreWords(condition, "spent more than", "how much they spent");
  }
}

function ago(when: string, within: string, { is }: NumberCondition, days: string): string {
  if (is === "at_most") return `${within} ${days}`;
  return `${when} ${days} ago${is === "at_least" ? " or longer" : ""}`;
}

/** Scores count fifths of the buyers: a score of 4 or more is above at least three fifths, 60 %, of them. */
function scoreWords({ is, value }: NumberCondition, more: string, by: string): string {
  if (is === "at_least" && value > 5) return "are nobody";
  if (is === "at_least")
    return value <= 1 ? "bought something" : `${more} ${(value - 1) * 20} % of all buyers`;
  if (is === "exactly")
    return `are in the ${fifths[value] ?? "no"} fifth of all buyers by ${by}, counted from below`;
  return value >= 5 ? "bought something" : `are in the lower ${value * 20} % of all buyers by ${by}`;
}
