import { quoteBasket } from "@/lib/basket/data";
import { canBeCharged } from "@/lib/basket/pricing/can-be-charged";
import type { BasketQuote } from "@/lib/basket/types";
import type { Tx } from "@/lib/platform/db";
import { normalPostcode } from "@/lib/values/postcode";
import { draftBasket } from "./draft-basket";
import type { DraftContent } from "./schema";
import { takeCredit } from "./take-credit";

export type QuotedDraft = {
  readonly quote: BasketQuote;
  /** What the returned goods of an exchange take off the goods. */
  readonly credit: number;
  /** What goes back to the customer because they were worth more. */
  readonly owed: number;
  readonly payable: boolean;
};

/**
 * What a draft comes to, by the same calculation as the shop's checkout; of an exchange the worth of what came back is taken
 * off, and what is left of it goes back. The draft's lines must have been written into its basket.
 * @param worth of what came back, in minor units
 */
export async function quoteDraft(
  tx: Tx,
  draftId: string,
  content: DraftContent,
  worth: number,
  now: Date,
): Promise<QuotedDraft> {
  const { country, postcode, region, methodId, code, email } = content;
  const plain = await quoteBasket(tx, {
    basketId: draftBasket(draftId),
    destination: {
      country,
      postcode: normalPostcode(country, postcode) ?? undefined,
      region: region || undefined,
    },
    methodId,
    codes: code ? [code] : [],
    buyer: { email: email || null, customerId: null },
    now,
  });
  const { quote, off, left } = takeCredit(plain, worth);
  return {
    quote,
    credit: off,
    owed: left,
    payable: plain.payable && canBeCharged(quote.total, quote.currency),
  };
}
