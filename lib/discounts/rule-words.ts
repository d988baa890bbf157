import { formatMoney } from "@/lib/values/format-money";
import type { Discount } from "./types";

type Rule = Pick<
  Discount,
  | (
      | "kind"
      | "value"
      | "perPiece"
      | "aim"
      | "aimIds"
      | "buyQuantity"
      | "getQuantity"
      | "getAim"
      | "getIds"
      | "setsPerOrder"
    )
  | (
      | "giftVariantId"
      | "giftQuantity"
      | "countries"
      | "methodIds"
      | "methodMaxPrice"
      | "minimumSubtotal"
      | "minimumQuantity"
    )
>;
type Context = {
  readonly currency: string;
  readonly locale: string;
  /** What ids are called. */
  readonly names: Readonly<Record<string, string>>;
};

/** What an offer gives and from which order on, in plain words: "20% off all beds for orders from £50". Pure. */
export function ruleWords(rule: Rule, { currency, locale, names }: Context): string {
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const named = (ids: readonly string[]) => {
    const known = ids.slice(0, 3).map((id) => names[id] ?? "something that is gone");
    return new Intl.ListFormat(locale, { type: "conjunction" }).format(
      ids.length > 3 ? [...known, `${ids.length - 3} more`] : known,
    );
  };
  const least =
    rule.minimumSubtotal !== null && rule.minimumSubtotal > 0 ? money(rule.minimumSubtotal) : null;
  const from = least ? ` for orders from ${least}` : "";
  const pieces = rule.minimumQuantity !== null ? ` when at least ${rule.minimumQuantity} are bought` : "";
  const whole = rule.kind === "amount" && rule.aim === "all" && !rule.perPiece;
  if (whole && least) return `${money(rule.value)} off orders from ${least}${pieces}`;
  return `${gives(rule, money, named)}${from}${pieces}`;
}

function gives(
  rule: Rule,
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

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
