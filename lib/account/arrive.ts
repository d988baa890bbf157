import { mergeBaskets } from "@/lib/basket/merge-baskets";
import { ownBasket } from "@/lib/basket/own-basket";
import type { BasketLimits } from "@/lib/basket/types";
import { knowCustomer } from "@/lib/customers/know-customer";
import type { Tx } from "@/lib/platform/db";

export type Arriving = {
  readonly userId: string;
  /** The basket in this browser, or null. */
  readonly basketId: string | null;
  readonly limits: BasketLimits;
  readonly locale: string;
};

/**
 * What signing in does besides opening a session: the user is known as a customer, and the basket of this browser becomes
 * part of their own. May happen again and again.
 * @returns the basket to go on with, or null for none
 */
export async function arrive(
  tx: Tx,
  { userId, basketId, limits, locale }: Arriving,
  now: Date,
): Promise<string | null> {
  const customerId = await knowCustomer(tx, userId, locale, now);
  // An address that is not proven yet has no account: the basket stays the browser's.
  if (!customerId) return basketId;
  return basketId
    ? mergeBaskets(tx, { guestId: basketId, customerId, limits }, now)
    : ownBasket(tx, customerId);
}
