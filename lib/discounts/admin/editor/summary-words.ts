import { formatMoney } from "@/lib/values/format-money";
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
  const { currency, locale } = context;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const list = (words: readonly string[], type: "conjunction" | "disjunction" = "conjunction") =>
    new Intl.ListFormat(locale, { type }).format(words);
  const named = (ids: readonly string[]) => {
    const names = ids.slice(0, 3).map((id) => context.names[id] ?? "something that is gone");
    return list(ids.length > 3 ? [...names, `${ids.length - 3} more`] : names);
  };
  const from =
    rule.minimumSubtotal !== null && rule.minimumSubtotal > 0
      ? ` for orders from ${money(rule.minimumSubtotal)}`
      : "";
  const pieces = rule.minimumQuantity !== null ? ` when at least ${rule.minimumQuantity} are bought` : "";
  const parts = [
    `${gives(rule, money, named)}${from}${pieces}`,
    whoWords(rule, list),
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

function gives(
  rule: DiscountRule,
  money: (amount: number) => string,
  named: (ids: readonly string[]) => string,
): string {
  const part = `${rule.value / 10_000}%`;
  const aim = rule.aim === "all" ? null : named(rule.aimIds);
  switch (rule.kind) {
    case "percentage":
      return `${part} off ${aim ?? "everything"}`;
    case "amount":
      return rule.perPiece
        ? `${money(rule.value)} off each of ${aim ?? "everything"}`
        : `${money(rule.value)} off ${aim ?? "the order"}`;
    case "buy_x_get_y": {
      const cheaper = rule.value >= 1_000_000 ? "free" : `${part} off`;
      const what = aim ? ` of ${aim}` : "";
      const got =
        rule.getAim === "all"
          ? `the cheapest ${rule.getQuantity ?? 1}`
          : `${rule.getQuantity ?? 1} of ${named(rule.getIds)}`;
      const most = rule.setsPerOrder ? `, ${times(rule.setsPerOrder)} an order at most` : "";
      return `Buy ${rule.buyQuantity ?? 1}${what}, get ${got} ${cheaper}${most}`;
    }
    case "free_gift": {
      const gift = rule.giftVariantId ? named([rule.giftVariantId]) : "nothing yet";
      return `A gift, ${rule.giftQuantity > 1 ? `${rule.giftQuantity} × ` : ""}${gift}${aim ? `, with ${aim}` : ""}`;
    }
    case "free_delivery": {
      const where = rule.countries.length > 0 ? ` to ${rule.countries.join(", ")}` : "";
      const how = rule.methodIds.length > 0 ? ` by ${named(rule.methodIds)}` : "";
      const most = rule.methodMaxPrice !== null ? ` up to ${money(rule.methodMaxPrice)}` : "";
      return `Free delivery${where}${how}${most}${aim ? ` with ${aim}` : ""}`;
    }
  }
}

function whoWords(
  { audience, audienceTags }: DiscountRule,
  list: (words: readonly string[], type: "disjunction") => string,
): string | null {
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
