import type { VariantForSale } from "@/lib/catalogue/types";
import type { ReadOffers } from "@/lib/discounts/data";
import { giftsLeft } from "@/lib/discounts/rules/gifts-left";
import type { OfferOutcome } from "@/lib/discounts/types";
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
  readonly offers: ReadOffers;
};

const noTotals: LineTotals = { discount: 0, total: 0, taxRatePpm: 0, tax: 0 };

/**
 * What a stored basket comes to now. Prices and stock are today's, never the remembered ones; what changed since the
 * buyer saw it is said on the line. Pure.
 */
export function priceBasket({ basket, currency, variants, offers, ...rest }: Input): BasketQuote {
  const sellable: SellableLine[] = [];
  const unavailable: UnavailableLine[] = [];
  for (const line of basket.lines) {
    const variant = variants.get(line.variantId);
    const quantity = Math.min(line.quantity, variant?.stockLeft ?? line.quantity);
    if (variant?.onSale && quantity > 0)
      sellable.push({ ...pricedLine(line, variant, quantity), ...goodsOf(variant) });
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
        ...{ ...goodsOf(variant), ...noTotals, notice: null, stockLeft: variant.stockLeft },
        gift: { offerId: id, title, worth },
      },
    ];
  });
}

type SellableLine = ReturnType<typeof pricedLine> & LineGoods;

function pricedLine(line: StoredLine, variant: VariantForSale, quantity: number) {
  return {
    quantity,
    wanted: line.quantity,
    ...pricedVariant(variant),
    seenUnitPrice: line.seenUnitPrice,
    notice: noticeOf(line, variant, quantity),
    stockLeft: variant.stockLeft,
  };
}

function noticeOf(line: StoredLine, variant: VariantForSale, quantity: number): LineNotice | null {
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
