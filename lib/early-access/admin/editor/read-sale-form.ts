import { momentOf } from "@/lib/values/local-moment";
import { parseAmount } from "@/lib/values/parse-amount";
import { type Result, refusal, success } from "@/lib/values/result";
import type { SaleForm, SaleRule } from "../types";

type Place = { readonly currency: string; readonly timeZone: string };

/**
 * Reads what was typed in the editor of a sale. A draft may lack what only scheduling needs. Refuses "invalid" with a
 * sentence a field. Pure.
 */
export function readSaleForm(
  form: SaleForm,
  { currency, timeZone }: Place,
): Result<SaleRule, "invalid", Record<string, string>> {
  const faults: Record<string, string> = {};
  const moment = (field: string, text: string): Date | null => {
    if (text === "") return null;
    const at = momentOf(text, timeZone);
    if (!at) faults[field] = "Give a day and a time.";
    return at;
  };
  const whole = (field: string, text: string, least: number, most: number): number | null => {
    if (text === "") return null;
    const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (number >= least && number <= most) return number;
    faults[field] = `Write a whole number from ${least} to ${most}.`;
    return null;
  };
  const ownPrices: Record<string, number> = {};
  for (const [variantId, text] of Object.entries(form.ownPrices)) {
    if (text === "") continue;
    const amount = parseAmount(text, currency);
    if (amount === null || amount < 0 || amount > 2_000_000_000)
      faults[`ownPrices.${variantId}`] = "Write a price like 12.50.";
    else ownPrices[variantId] = amount;
  }
  const opensAt = moment("opensAt", form.opensAt);
  const windows = form.windows.flatMap(({ id, kind, segmentId, tier, opensAt: text }, index) => {
    const field = `windows.${index}.opensAt`;
    const at = moment(field, text);
    if (!at) faults[field] ??= "Say when it begins.";
    if (at && opensAt && at >= opensAt)
      faults[field] = "It has to begin before the sale opens for everybody.";
    if (kind === "segment" && segmentId === "") faults[`windows.${index}.segmentId`] = "Choose a segment.";
    if (kind === "tier" && tier === "") faults[`windows.${index}.tier`] = "Choose a step.";
    const whose = { segmentId: kind === "segment" ? segmentId : null, tier: kind === "tier" ? tier : null };
    return at ? [{ id, kind, ...whose, opensAt: at }] : [];
  });
  const rule: SaleRule = {
    name: form.name,
    percent: whole("percent", form.percent.replace(/\s*%$/, ""), 1, 95),
    ownPrices,
    productIds: [...new Set(form.productIds)],
    collectionIds: [...new Set(form.collectionIds)],
    ...{ opensAt, endsAt: moment("endsAt", form.endsAt) },
    limitPerCustomer: whole("limitPerCustomer", form.limitPerCustomer, 1, 999),
    holdoutShare: Math.round(form.holdout * 10_000),
    windows,
  };
  if (rule.opensAt && rule.endsAt && rule.endsAt <= rule.opensAt)
    faults.endsAt = "It has to end after it opens.";
  return Object.keys(faults).length > 0 ? refusal("invalid", faults) : success(rule);
}
