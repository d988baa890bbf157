import type { Condition, Rule, RuleGroup, RuleNames } from "@/lib/segments/admin/types";
import { countryName } from "@/lib/values/country";
import { formatMoney } from "@/lib/values/format-money";
import { monthNames } from "@/lib/values/month-names";
import { numberWords } from "./number-words";

export type RuleWriting = Pick<RuleNames, "things" | "topics" | "tiers"> & {
  /** BCP 47 */
  readonly locale: string;
  readonly currency: string;
};

/** A rule read back as one sentence: "Customers who ordered 3 times or more and live in France." */
export function ruleWords(rule: RuleGroup, writing: RuleWriting): string {
  return `Customers who ${groupWords(rule, writing)}.`;
}

function groupWords({ match, rules }: RuleGroup, writing: RuleWriting): string {
  const parts = rules.map((rule) => partWords(rule, writing, rules.length > 1));
  if (match === "none") return `are not among those who ${parts.join(" or ")}`;
  return parts.join(match === "all" ? " and " : " or ");
}

/** Brackets where the sentence could else be read in two ways. */
function partWords(rule: Rule, writing: RuleWriting, among: boolean): string {
  if (rule.kind !== "group") return conditionWords(rule, writing);
  const words = groupWords(rule, writing);
  return among && (rule.rules.length > 1 || rule.match === "none") ? `(${words})` : words;
}

function conditionWords(condition: Condition, writing: RuleWriting): string {
  const { locale, currency } = writing;
  switch (condition.kind) {
    case "number":
      return numberWords(condition, {
        money: (amount) => formatMoney(amount, currency, locale),
        count: (value) => value.toLocaleString(locale),
      });
    case "date": {
      const what = { joined: "became known", first_order: "first ordered", last_order: "last ordered" }[
        condition.field
      ];
      const day = condition.value
        ? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
            new Date(condition.value),
          )
        : "…";
      return `${what} ${condition.is === "from" ? "on or after" : "before"} ${day}`;
    }
    case "birthday":
      return birthdayWords(condition, locale);
    case "tier": {
      const { is, value } = condition;
      const name = writing.tiers.all.find(({ key }) => key === value)?.name;
      if (!name) return `stand on ${value ? "a step that is no longer there" : "…"}`;
      return `stand on the step “${name}”${is === "at_least" ? " or above" : ""}`;
    }
    case "set":
      return setWords(condition, writing);
    case "goods": {
      const named = either(condition.ids.map((id) => writing.things[id] ?? "something no longer there"));
      const from = condition.of === "collections" ? `something from ${named}` : named;
      const yes = condition.is === "any_of";
      if (condition.field === "wants")
        return `${yes ? "have" : "do not have"} ${from} in their basket or on their saved list`;
      const days =
        condition.days === null ? "" : ` in the last ${condition.days.toLocaleString(locale)} days`;
      const [did, not] =
        condition.field === "viewed" ? ["looked at", "did not look at"] : ["bought", "did not buy"];
      return `${yes ? did : not} ${from}${days}`;
    }
  }
}

function birthdayWords({ is, value }: Extract<Condition, { kind: "birthday" }>, locale: string): string {
  if (is === "in_month") return `have their birthday in ${monthNames(locale)[value - 1] ?? "…"}`;
  if (value === 0) return "have their birthday today";
  return Number.isNaN(value)
    ? "have their birthday in …"
    : `have their birthday in ${value} ${value === 1 ? "day" : "days"} at most`;
}

function setWords(condition: Extract<Condition, { kind: "set" }>, { locale, topics }: RuleWriting): string {
  const { field, values } = condition;
  const yes = condition.is === "any_of";
  switch (field) {
    case "country":
      return `${yes ? "live" : "do not live"} in ${either(values.map((code) => countryName(code, locale)))}`;
    case "postcode_area":
      return `${yes ? "have" : "do not have"} a postcode in ${either(values)}`;
    case "tag":
      return `are ${yes ? "" : "not "}tagged ${either(values.map((tag) => `“${tag}”`))}`;
    case "topic":
      return `may ${yes ? "" : "not "}be written to about ${either(values.map((key) => topics[key] ?? key))}`;
  }
}

function either(words: readonly string[]): string {
  return words.length === 0 ? "…" : words.join(" or ");
}
