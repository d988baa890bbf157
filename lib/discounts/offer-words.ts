import { formatMoney } from "@/lib/values/format-money";
import { refusalWords } from "./refusal-words";
import type { AppliedOffer, OfferHint, OfferOutcome } from "./types";

export type OfferWords = {
  readonly applied: readonly {
    readonly id: string;
    readonly name: string;
    /** The code it was asked for with; it can be left out again. */
    readonly code: string | null;
    /** "−£4.90", "Free delivery", "Free gift". */
    readonly gives: string;
    /** It took something off delivery alone, and is named there. */
    readonly onDelivery: boolean;
  }[];
  /** Why two or more count together; null for fewer. */
  readonly together: string | null;
  /** Codes that do not count. */
  readonly refused: readonly { readonly code: string; readonly sentence: string }[];
  /** What is still missing for an offer that is near. */
  readonly hint: string | null;
};

/** What a buyer reads of the discounts of their basket. Pure. */
export function offerWords(
  { applied, refused, hint }: OfferOutcome,
  { currency, locale }: { readonly currency: string; readonly locale: string },
): OfferWords {
  const money = (amount: number) => formatMoney(amount, currency, locale);
  return {
    applied: applied.map((one) => ({
      id: one.id,
      name: one.title,
      code: one.code,
      gives: gives(one, money),
      onDelivery: one.deliveryOff > 0,
    })),
    together: togetherWords(applied, locale),
    refused: refused.flatMap((one) =>
      one.code === null ? [] : [{ code: one.code, sentence: refusalWords(one, money) }],
    ),
    hint: hint && hintWords(hint, money),
  };
}

function gives({ amount, gift, kind }: AppliedOffer, money: (amount: number) => string): string {
  if (kind === "free_delivery") return "Free delivery";
  return gift ? "Free gift" : `−${money(amount)}`;
}

function togetherWords(applied: OfferOutcome["applied"], locale: string): string | null {
  if (applied.length < 2) return null;
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(
    applied.map(({ title }) => title),
  );
  const each =
    applied.length === 2 ? "each may be combined with the other" : "each may be combined with the others";
  return `${names} count together, because ${each}.`;
}

function hintWords({ title, missing }: OfferHint, money: (amount: number) => string): string {
  if ("amount" in missing) return `Add ${money(missing.amount)} more for “${title}”.`;
  return missing.pieces === 1 ? `Add one more for “${title}”.` : `Add ${missing.pieces} more for “${title}”.`;
}
