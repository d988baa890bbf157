import { readVariantsForSale } from "@/lib/catalogue/data";
import type { VariantForSale } from "@/lib/catalogue/types";
import { readDeliveryRules } from "@/lib/delivery/data";
import type { DeliveryRules, Destination } from "@/lib/delivery/types";
import { readDiscount } from "@/lib/discounts/data";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { ownHolds } from "./own-holds";
import { priceBasket } from "./price-basket";
import type { BasketQuote, StoredBasket } from "./types";

/** An open basket with its lines in the order they were put in; null when there is none of this id. */
export async function readBasket(tx: Tx, basketId: string): Promise<StoredBasket | null> {
  return tx.basket.findFirst({
    where: { id: basketId, state: "open" },
    select: {
      id: true,
      discountCode: true,
      lines: {
        select: { variantId: true, quantity: true, seenUnitPrice: true },
        orderBy: [{ addedAt: "asc" }, { id: "asc" }],
      },
    },
  });
}

type QuoteInput = {
  readonly basketId: string;
  readonly destination: Destination;
  readonly methodId?: string | null | undefined;
  /** Tried instead of the code the basket remembers; null tries none. */
  readonly discountCode?: string | null | undefined;
  readonly now: Date;
};

/**
 * What a basket comes to at this moment, from the database and nothing else: the figures an order is written from.
 * A basket that is unknown or closed is quoted as an empty one.
 */
export async function quoteBasket(tx: Tx, input: QuoteInput): Promise<BasketQuote> {
  const rules = await readDeliveryRules(tx);
  const { money } = await readShop(tx);
  return quoteWith(tx, { ...input, rules, currency: money.currency });
}

/** The same with rules that are at hand already. */
export async function quoteWith(
  tx: Tx,
  {
    basketId,
    destination,
    methodId,
    discountCode,
    rules,
    currency,
    now,
  }: QuoteInput & { rules: DeliveryRules; currency: string },
): Promise<BasketQuote> {
  const basket = (await readBasket(tx, basketId)) ?? { id: basketId, discountCode: null, lines: [] };
  const holds = await ownHolds(tx, basketId);
  const ids = basket.lines.map((line) => line.variantId);
  const variants = new Map<string, VariantForSale>();
  for (const [id, variant] of await readVariantsForSale(tx, ids, now)) {
    const stockLeft = variant.stockLeft === null ? null : variant.stockLeft + (holds.pieces.get(id) ?? 0);
    variants.set(id, { ...variant, stockLeft });
  }
  const text = discountCode === undefined ? basket.discountCode : discountCode;
  const found = text === null ? null : await readDiscount(tx, text);
  const discount = found && holds.codes.has(found.id) ? { ...found, used: found.used - 1 } : found;
  const code = text === null ? null : { text, discount };
  return priceBasket({ basket, currency, variants, code, rules, destination, methodId, now });
}
