import { mergeBaskets } from "@/lib/basket/merge-baskets";
import { ownBasket } from "@/lib/basket/own-basket";
import type { BasketLimits } from "@/lib/basket/types";
import { knowCustomer } from "@/lib/customers/know-customer";
import { mergeSaved } from "@/lib/customers/saved/merge-saved";
import type { Tx } from "@/lib/platform/db";

export type Arriving = {
  readonly userId: string;
  /** The basket in this browser, or null. */
  readonly basketId: string | null;
  readonly limits: BasketLimits;
  readonly locale: string;
  /** The list of saved products in this browser, or null. */
  readonly savedId?: string | null;
};

/**
 * What signing in does besides opening a session: the user is known as a customer, and the basket and the saved products
 * of this browser become part of their own. May happen again and again.
 * @returns the basket to go on with, or null for none
 */
export async function arrive(
  tx: Tx,
  { userId, basketId, limits, locale, savedId }: Arriving,
  now: Date,
): Promise<string | null> {
  const customerId = await knowCustomer(tx, userId, locale, now);
  // An address that is not proven yet has no account: the basket stays the browser's.
  if (!customerId) return basketId;
  if (savedId) await mergeSaved(tx, { listId: savedId, customerId }, now);
  return basketId
    ? mergeBaskets(tx, { guestId: basketId, customerId, limits }, now)
    : ownBasket(tx, customerId);
}
