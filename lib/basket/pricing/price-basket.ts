import type { VariantForSale } from "@/lib/catalogue/types";
import type { ReadOffers } from "@/lib/discounts/data";
import { giftsLeft } from "@/lib/discounts/rules/gifts-left";
import type { OfferOutcome } from "@/lib/discounts/types";
import type { LineSale } from "@/lib/early-access/offers/types";
import type {
  BasketQuote,
  LineGoods,
  LineNotice,
  LineTotals,
  QuotedLine,
  StoredBasket,
  StoredLine,
  UnavailableLine,
} from "../types";
import { canBeCharged } from "./can-be-charged";
import { computeTotals, type TotalsInput } from "./compute-totals";
import { pricedVariant } from "./priced-variant";

type Input = Pick<TotalsInput, "rules" | "destination" | "methodId" | "now"> & {
  readonly basket: StoredBasket;
  readonly currency: string;
  /** What is known of the variants, by id. */
  readonly variants: ReadonlyMap<string, VariantForSale>;
  /** What sales make of the lines, by variant. */
  readonly sales?: ReadonlyMap<string, LineSale>;
  readonly offers: ReadOffers;
};

const noTotals: LineTotals = { discount: 0, total: 0, taxRatePpm: 0, tax: 0 };

/**
 * What a stored basket comes to now. Prices and stock are today's, never the remembered ones; what changed since the
 * buyer saw it is said on the line. Pure.
 */
export function priceBasket({ basket, currency, variants, sales, offers, ...rest }: Input): BasketQuote {
  const sellable: SellableLine[] = [];
  const unavailable: UnavailableLine[] = [];
  for (const line of basket.lines) {
    const known = variants.get(line.variantId);
    const offer = sales?.get(line.variantId) ?? null;
    const variant = known && { ...known, price: offer?.price ?? known.price };
    const there = Math.min(line.quantity, variant?.stockLeft ?? line.quantity);
    const quantity = Math.min(there, offer?.most ?? there);
    if (variant?.onSale && quantity > 0)
      sellable.push({ ...pricedLine(line, variant, quantity, offer), ...goodsOf(variant) });
    else
      unavailable.push({
        variantId: line.variantId,
        goods: variant ? goodsOf(variant) : null,
        wanted: line.quantity,
        reason: variant?.onSale ? "sold_out" : "gone",
      });
  }
  const bought = new Map(sellable.map((line) => [line.variantId, line.quantity]));
  const gifts = giftsLeft(offers.giftVariants, bought);
  const { lines, ...totals } = computeTotals({
    ...rest,
    lines: sellable,
    offers: { ...offers.offers, gifts },
  });
  const given = giftLines(totals.offers, offers.giftVariants);
  return {
    ...totals,
    basketId: basket.id,
    currency,
    destination: rest.destination,
    lines: [
      ...sellable.map((line, index) => ({ ...line, ...(lines[index] ?? noTotals), gift: null })),
      ...given,
    ],
    unavailable,
    discountCodes: basket.discountCodes,
    count: sellable.reduce((sum, line) => sum + line.quantity, 0),
    payable: sellable.length > 0 && totals.deliveryRefusal === null && canBeCharged(totals.total, currency),
  };
}

/** What discounts put in beside what was chosen, a line each. */
function giftLines({ applied }: OfferOutcome, variants: ReadOffers["giftVariants"]): QuotedLine[] {
  return applied.flatMap(({ id, title, gift }) => {
    const variant = gift && variants.get(gift.variantId);
    if (!gift || !variant) return [];
    const { quantity, worth } = gift;
    return [
      {
        ...{ ...pricedVariant(variant), unitPrice: 0, quantity, wanted: quantity, seenUnitPrice: 0 },
        ...{ ...goodsOf(variant), ...noTotals, notice: null, stockLeft: variant.stockLeft, sale: null },
        gift: { offerId: id, title, worth },
      },
    ];
  });
}

type SellableLine = ReturnType<typeof pricedLine> & LineGoods;

function pricedLine(line: StoredLine, variant: VariantForSale, quantity: number, offer: LineSale | null) {
  return {
    quantity,
    wanted: line.quantity,
    ...pricedVariant(variant),
    seenUnitPrice: line.seenUnitPrice,
    notice: noticeOf(line, variant, quantity, offer),
    stockLeft: variant.stockLeft,
    sale: offer?.sale ?? null,
  };
}

function noticeOf(
  line: StoredLine,
  variant: VariantForSale,
  quantity: number,
  offer: LineSale | null,
): LineNotice | null {
  if (
    offer?.sale?.kept &&
    offer.most === quantity &&
    quantity < line.quantity &&
    line.promise?.pieces === quantity
  )
    return "kept_pieces";
  if (offer && (offer.sale === null || (offer.most === quantity && quantity < line.quantity)))
    return "sale_limit";
  if (quantity < line.quantity) return "less_in_stock";
  return variant.price === line.seenUnitPrice ? null : "price_changed";
}

function goodsOf(variant: VariantForSale): LineGoods {
  const { variantId, productId, handle, slug, title, variantTitle, sku, picture } = variant;
  return {
    variantId,
    productId,
    handle,
    slug,
    title,
    variantTitle,
    sku,
    mediaId: picture?.id ?? null,
    picture,
  };
}
