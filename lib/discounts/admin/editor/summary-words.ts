import { ruleWords } from "../../rule-words";
import type { DiscountClass } from "../../types";
import type { DiscountRule } from "./read-discount-form";

type Context = {
  readonly currency: string;
  readonly locale: string;
  readonly timeZone: string;
  /** What ids are called. */
  readonly names: Readonly<Record<string, string>>;
};

const classWords: Record<DiscountClass, string> = {
  product: "discounts on products",
  order: "discounts on the whole order",
  delivery: "free delivery",
};

/** An offer in plain words: "20% off all beds for orders from £50, from 1 June to 30 June, once a customer." */
export function summaryWords(rule: DiscountRule, context: Context): string {
  const { locale, names } = context;
  const list = (words: readonly string[], type: "conjunction" | "disjunction" = "conjunction") =>
    new Intl.ListFormat(locale, { type }).format(words);
  const parts = [
    ruleWords(rule, context),
    whoWords(rule, names, list),
    whenWords(rule, context),
    limitWords(rule),
  ].filter(Boolean);
  const classes = rule.combinesWith.filter(isClass).map((one) => classWords[one]);
  const stacks =
    classes.length > 0 ? ` Combines with ${list(classes)}.` : " Does not combine with other discounts.";
  return `${parts.join(", ")}.${stacks}`;
}

function isClass(text: string): text is DiscountClass {
  return text in classWords;
}

function whoWords(
  { audience, audienceTags, audienceSegments, audienceTiers }: DiscountRule,
  names: Context["names"],
  list: (words: readonly string[], type: "disjunction") => string,
): string | null {
  const segments = audienceSegments.map((id) => (names[id] ? `“${names[id]}”` : "a segment that is gone"));
  if (audience === "segment") return `for customers in ${list(segments, "disjunction")}`;
  const steps = audienceTiers.map((key) => (names[key] ? `“${names[key]}”` : "a step that is gone"));
  if (audience === "tier") return `for members on ${list(steps, "disjunction")}`;
  if (audience === "signed_in") return "for customers who are signed in";
  if (audience === "first_order") return "for a first order";
  return audience === "tagged" ? `for customers tagged ${list(audienceTags, "disjunction")}` : null;
}

function whenWords({ startsAt, endsAt }: DiscountRule, { locale, timeZone }: Context): string | null {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone });
  const say = (at: Date) => format.format(at);
  if (startsAt && endsAt) return `from ${say(startsAt)} until ${say(endsAt)}`;
  if (startsAt) return `from ${say(startsAt)} on`;
  return endsAt ? `until ${say(endsAt)}` : null;
}

function limitWords({ usageLimit, perCustomerLimit }: DiscountRule): string | null {
  const all = usageLimit === null ? null : `${times(usageLimit)} in all`;
  const each = perCustomerLimit === null ? null : `${times(perCustomerLimit)} a customer`;
  return [all, each].filter(Boolean).join(", ") || null;
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
