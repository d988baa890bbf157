import { readVariantsForSale } from "@/lib/catalogue/data";
import type { VariantForSale } from "@/lib/catalogue/types";
import { readDeliveryRules } from "@/lib/delivery/data";
import type { DeliveryRules, Destination } from "@/lib/delivery/types";
import { readOffers } from "@/lib/discounts/data";
import type { OfferBuyer } from "@/lib/discounts/types";
import { salesForLines } from "@/lib/early-access/offers/sales-for-lines";
import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { readShop } from "@/lib/shop/data";
import { noHolds, ownHolds } from "./own-holds";
import { priceBasket } from "./pricing/price-basket";
import type { BasketQuote, StoredBasket, StoredLine } from "./types";

/** An open basket with its lines in the order they were put in; null when there is none of this id. */
export async function readBasket(tx: Tx, basketId: string): Promise<StoredBasket | null> {
  const [basket] = await askKept<Omit<StoredBasket, "lines"> & { lines: PromisedLine[] }>(
    tx,
    Prisma.sql`
    SELECT b.id, b.discount_codes::text[] AS "discountCodes", EXISTS (SELECT FROM orders o WHERE o.basket_id = b.id) AS ordered,
      (SELECT coalesce(json_agg(json_build_object('variantId', l.variant_id, 'quantity', l.quantity, 'seenUnitPrice', l.seen_unit_price,
        'saleId', l.sale_id, 'promisedPrice', l.promised_price, 'promisedUntil', l.promised_until, 'promisedPieces', l.promised_pieces) ORDER BY l.added_at, l.id), '[]')
        FROM basket_line l WHERE l.basket_id = b.id) AS lines
    FROM basket b WHERE b.id = ${basketId} AND b.state = 'open'`,
  );
  return basket ? { ...basket, lines: basket.lines.map(storedLine) } : null;
}

type PromisedLine = Omit<StoredLine, "promise"> & {
  readonly saleId: string | null;
  readonly promisedPrice: number | null;
  readonly promisedUntil: string | null;
  readonly promisedPieces: number | null;
};

function storedLine({
  saleId,
  promisedPrice: price,
  promisedUntil: until,
  promisedPieces: pieces,
  ...line
}: PromisedLine): StoredLine {
  const promise =
    saleId && price !== null && until ? { saleId, price, until: new Date(until), pieces } : null;
  return { ...line, promise };
}

type QuoteInput = {
  readonly basketId: string;
  readonly destination: Destination;
  readonly methodId?: string | null | undefined;
  /** Tried instead of the codes the basket remembers. */
  readonly codes?: readonly string[] | undefined;
  /** Who buys, as far as it is known. */
  readonly buyer?: (Partial<OfferBuyer> & { readonly invitations?: readonly string[] }) | undefined;
  readonly now: Date;
};

/**
 * What a basket comes to at this moment, from the database and nothing else: the figures an order is written from.
 * A basket that is unknown or closed is quoted as an empty one.
 */
export async function quoteBasket(tx: Tx, input: QuoteInput): Promise<BasketQuote> {
  const shop = await readShop(tx);
  const rules = await readDeliveryRules(tx, shop);
  return quoteWith(tx, { ...input, rules, currency: shop.money.currency });
}

type Known = { readonly rules: DeliveryRules; readonly currency: string };

/** The same with rules that are at hand already. */
export async function quoteWith(tx: Tx, { basketId, ...input }: QuoteInput & Known): Promise<BasketQuote> {
  const basket = (await readBasket(tx, basketId)) ?? { id: basketId, discountCodes: [], lines: [] };
  return quoteStored(tx, { basket, ...input });
}

/** What these lines come to now, whether or not they lie in a basket: of a basket that was left, what lay in it then. */
export async function quoteStored(
  tx: Tx,
  {
    basket,
    destination,
    methodId,
    codes,
    buyer,
    rules,
    currency,
    now,
  }: Omit<QuoteInput, "basketId"> &
    Known & {
      readonly basket: StoredBasket;
    },
): Promise<BasketQuote> {
  const basketId = basket.id;
  const holds = basket.ordered === false ? noHolds : await ownHolds(tx, basketId);
  const ids = basket.lines.map((line) => line.variantId);
  const variants = withHeld(await readVariantsForSale(tx, ids, now), holds.pieces);
  const sales = await salesForLines(
    tx,
    {
      ...{ basketId, email: buyer?.email ?? null },
      lines: basket.lines.map((line) => ({ ...line, promise: line.promise ?? null })),
      usual: new Map([...variants].map(([id, { usualPrice }]) => [id, usualPrice])),
      asker: { customerId: buyer?.customerId ?? null, invitations: buyer?.invitations ?? [] },
    },
    now,
  );
  const discountCodes = codes ?? basket.discountCodes;
  const { giftVariants, offers } = await readOffers(tx, {
    codes: discountCodes,
    productIds: [...variants.values()].map((variant) => variant.productId),
    buyer: { customerId: buyer?.customerId ?? null, email: buyer?.email ?? null },
    ...{ basketId, holds, now },
  });
  return priceBasket({
    ...{ currency, variants, sales, rules, destination, methodId, now },
    basket: { ...basket, discountCodes },
    offers: { offers, giftVariants: withHeld(giftVariants, holds.pieces) },
  });
}

/** What this basket's own payments hold is there for it. */
function withHeld(
  variants: ReadonlyMap<string, VariantForSale>,
  held: ReadonlyMap<string, number>,
): Map<string, VariantForSale> {
  const all = [...variants].map(([id, variant]): [string, VariantForSale] => {
    const stockLeft = variant.stockLeft === null ? null : variant.stockLeft + (held.get(id) ?? 0);
    return [id, { ...variant, stockLeft }];
  });
  return new Map(all);
}
