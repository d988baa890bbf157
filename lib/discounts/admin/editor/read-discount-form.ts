import { countryCodes } from "@/lib/values/country-codes";
import { momentOf } from "@/lib/values/local-moment";
import { parseAmount } from "@/lib/values/parse-amount";
import { type Result, refusal, success } from "@/lib/values/result";
import type { Discount } from "../../types";
import type { DiscountForm } from "../types";

/** An offer's rule as the editor writes it: everything but what only use decides. */
export type DiscountRule = Omit<Discount, "id" | "used" | "singleUse">;

type Place = { readonly currency: string; readonly timeZone: string };

/**
 * Reads what was typed in the editor of an offer; what the kind does not use is left out. Refuses "invalid" with a sentence
 * a field.
 */
export function readDiscountForm(
  form: DiscountForm,
  { currency, timeZone }: Place,
): Result<DiscountRule, "invalid", Record<string, string>> {
  const faults: Record<string, string> = {};
  const fault = (field: keyof DiscountForm, sentence: string) => {
    faults[field] ??= sentence;
  };
  const number = (field: keyof DiscountForm, text: string): number | null => {
    if (text === "") return null;
    if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
    fault(field, "Write a whole number from 1, or leave it empty.");
    return null;
  };
  const money = (field: keyof DiscountForm, text: string): number | null => {
    if (text === "") return null;
    const amount = parseAmount(text, currency);
    if (amount !== null && amount >= 0 && amount <= 2_000_000_000) return amount;
    fault(field, "Write an amount like 12.50.");
    return null;
  };
  const moment = (field: keyof DiscountForm, text: string): Date | null => {
    if (text === "") return null;
    const at = momentOf(text, timeZone);
    if (!at) fault(field, "Give a day and a time.");
    return at;
  };
  const parts = (): number => {
    const part = /^\d{1,3}([.,]\d{1,4})?$/.test(form.value) ? Number(form.value.replace(",", ".")) : 0;
    if (part > 0 && part <= 100) return Math.round(part * 10_000);
    fault("value", "Write a part of a hundred, from more than 0 to 100.");
    return 0;
  };
  const value = (): number => {
    if (form.kind === "percentage" || form.kind === "buy_x_get_y") return parts();
    if (form.kind !== "amount") return 0;
    const amount = money("value", form.value);
    if (!amount) fault("value", "Write how much is taken off, like 5 or 12.50.");
    return amount ?? 0;
  };
  const sets = form.kind === "buy_x_get_y";
  const gift = form.kind === "free_gift";
  const delivery = form.kind === "free_delivery";
  const countries = form.countries
    .toUpperCase()
    .split(/[\s,;]+/u)
    .filter(Boolean);
  const tags = form.audienceTags
    .split(",")
    .map((tag) => tag.trim())
    .filter(Boolean);
  const rule: DiscountRule = {
    title: form.title,
    automatic: form.way === "automatic",
    code: form.way === "code" ? form.code.toUpperCase() : null,
    ...{ kind: form.kind, value: value(), perPiece: form.kind === "amount" && form.perPiece },
    ...{ aim: form.aim, aimIds: form.aim === "all" ? [] : [...new Set(form.aimIds)] },
    ...{ audience: form.audience, audienceTags: form.audience === "tagged" ? tags : [] },
    audienceSegments: form.audience === "segment" ? [...new Set(form.audienceSegments)] : [],
    audienceTiers: form.audience === "tier" ? [...new Set(form.audienceTiers)] : [],
    minimumSubtotal: money("minimumSubtotal", form.minimumSubtotal),
    minimumQuantity: sets ? null : number("minimumQuantity", form.minimumQuantity),
    buyQuantity: sets ? number("buyQuantity", form.buyQuantity) : null,
    getQuantity: sets ? number("getQuantity", form.getQuantity) : null,
    getAim: sets ? form.getAim : "all",
    getIds: sets && form.getAim !== "all" ? [...new Set(form.getIds)] : [],
    setsPerOrder: sets ? number("setsPerOrder", form.setsPerOrder) : null,
    giftVariantId: gift && form.giftVariantId ? form.giftVariantId : null,
    giftQuantity: gift ? (number("giftQuantity", form.giftQuantity) ?? 1) : 1,
    countries: delivery ? [...new Set(countries)] : [],
    methodIds: delivery ? form.methodIds : [],
    methodMaxPrice: delivery ? money("methodMaxPrice", form.methodMaxPrice) : null,
    combinesWith: [...new Set(form.combinesWith)].sort(),
    ...{ startsAt: moment("startsAt", form.startsAt), endsAt: moment("endsAt", form.endsAt) },
    usageLimit: number("usageLimit", form.usageLimit),
    perCustomerLimit: number("perCustomerLimit", form.perCustomerLimit),
    active: form.active,
  };
  if (form.way === "code" && !/^[A-Z0-9][A-Z0-9_-]{1,39}$/.test(rule.code ?? ""))
    fault("code", "A code has 2 to 40 letters and digits, with - or _ between them.");
  if (form.way !== "code" && rule.title === "") fault("title", "Give it the name that buyers read.");
  if (rule.aim !== "all" && rule.aimIds.length === 0) fault("aimIds", "Choose what it is for.");
  if (rule.getAim !== "all" && rule.getIds.length === 0) fault("getIds", "Choose what is given cheaper.");
  if (sets && !rule.buyQuantity) fault("buyQuantity", "How many have to be bought?");
  if (sets && !rule.getQuantity) fault("getQuantity", "How many are given cheaper?");
  if (gift && !rule.giftVariantId) fault("giftVariantId", "Choose the gift.");
  if (rule.audience === "tagged" && tags.length === 0) fault("audienceTags", "Name at least one tag.");
  if (rule.audience === "segment" && rule.audienceSegments.length === 0)
    fault("audienceSegments", "Choose at least one segment.");
  if (rule.audience === "tier" && rule.audienceTiers.length === 0)
    fault("audienceTiers", "Choose at least one step.");
  if (countries.some((code) => !countryCodes.includes(code)))
    fault("countries", "Write country codes of two letters, like GB, IE.");
  if (rule.startsAt && rule.endsAt && rule.endsAt <= rule.startsAt)
    fault("endsAt", "It has to end after it begins.");
  return Object.keys(faults).length > 0 ? refusal("invalid", faults) : success(rule);
}
