import type { VariantForSale } from "@/lib/catalogue/types";
import type { Discount } from "@/lib/discounts/types";
import { canBeCharged } from "./can-be-charged";
import { computeTotals, type TotalsInput } from "./compute-totals";
import { pricedVariant } from "./priced-variant";
import type {
  BasketQuote,
  LineGoods,
  LineNotice,
  LineTotals,
  StoredBasket,
  StoredLine,
  UnavailableLine,
} from "./types";

type Input = Pick<TotalsInput, "rules" | "destination" | "methodId" | "now"> & {
  readonly basket: StoredBasket;
  readonly currency: string;
  /** What is known of the variants, by id. */
  readonly variants: ReadonlyMap<string, VariantForSale>;
  /** The code typed, with its rule; the rule is null when there is no such code. */
  readonly code: { readonly text: string; readonly discount: Discount | null } | null;
};

const noTotals: LineTotals = { discount: 0, total: 0, taxRatePpm: 0, tax: 0 };

/**
 * What a stored basket comes to now. Prices and stock are today's, never the remembered ones; what changed since the
 * buyer saw it is said on the line. Pure.
 */
export function priceBasket({ basket, currency, variants, code, ...rest }: Input): BasketQuote {
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
  const { lines, ...totals } = computeTotals({ ...rest, lines: sellable, discount: code?.discount ?? null });
  const refused = code && !code.discount ? "unknown_code" : totals.discountRefusal;
  return {
    ...totals,
    discountRefusal: refused,
    basketId: basket.id,
    currency,
    destination: rest.destination,
    lines: sellable.map((line, index) => ({ ...line, ...(lines[index] ?? noTotals) })),
    unavailable,
    discount:
      code?.discount && !refused
        ? { id: code.discount.id, code: code.discount.code, kind: code.discount.kind }
        : null,
    discountCode: code?.text ?? null,
    count: sellable.reduce((sum, line) => sum + line.quantity, 0),
    payable: sellable.length > 0 && totals.deliveryRefusal === null && canBeCharged(totals.total, currency),
  };
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
