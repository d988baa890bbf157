import type { Picture } from "@/lib/catalogue/types";
import type { SignedInCustomer } from "@/lib/customers/types";
import type { DeliveryOption, DeliveryRefusal, Destination, PromiseWords } from "@/lib/delivery/types";
import type { OfferWords } from "@/lib/discounts/offer-words";
import type { OfferOutcome } from "@/lib/discounts/types";
import type { KeptPromise, LineSale } from "@/lib/early-access/offers/types";
import type { MemberPrices } from "@/lib/early-access/types";
import type { ShopSettings } from "@/lib/shop/types";

/** What the calculation needs to know of one line. Money in minor units of the shop's currency. */
export type PricedLine = {
  readonly productId: string;
  readonly quantity: number;
  readonly unitPrice: number;
  /** Weight of one piece. */
  readonly weightGrams: number;
  readonly taxClass: string;
  readonly taxable: boolean;
  readonly requiresShipping: boolean;
};

export type LineTotals = {
  /** This line's part of the discount. */
  readonly discount: number;
  /** unitPrice × quantity − discount */
  readonly total: number;
  readonly taxRatePpm: number;
  /** Contained in total when prices include tax, to be added to it otherwise. */
  readonly tax: number;
};

/**
 * The sums of a basket. For every basket: total = subtotal − discountTotal + deliveryTotal + taxAdded, and
 * Σ lines.total = subtotal − discountTotal.
 */
export type Totals = {
  readonly lines: readonly LineTotals[];
  /** Goods before discounts. */
  readonly subtotal: number;
  readonly discountTotal: number;
  /** Which discounts count, what each gives, and why the others do not. */
  readonly offers: OfferOutcome;
  /** The chosen option; null when nothing has to be sent, and when nothing can be. */
  readonly delivery: DeliveryOption | null;
  readonly deliveryOptions: readonly DeliveryOption[];
  readonly deliveryRefusal: DeliveryRefusal | null;
  readonly deliveryTotal: number;
  readonly deliveryTax: number;
  /** Tax contained in the total (VAT custom), delivery's with it. */
  readonly taxIncluded: number;
  /** Tax added on top (where that is the custom), delivery's with it. */
  readonly taxAdded: number;
  readonly taxInclusive: boolean;
  /** "VAT", "Sales tax": what the tax is called at the destination. */
  readonly taxName: string;
  readonly total: number;
};

export type { OfferWords };

/** What changed since the buyer last saw the line. */
export type LineNotice = "price_changed" | "less_in_stock" | "sale_limit" | "kept_pieces";
/** Why a line cannot be bought at all. */
type UnavailableReason = "sold_out" | "gone";

export type LineGoods = {
  readonly variantId: string;
  readonly productId: string;
  readonly handle: string;
  /** Address part of the variant: "oat-large". */
  readonly slug: string;
  readonly title: string;
  /** "Oat / Large", null for a product without options. */
  readonly variantTitle: string | null;
  readonly sku: string | null;
  readonly mediaId: string | null;
  readonly picture: Picture | null;
};

/** A line that can be bought. `quantity` is what the stock allows and the sums count; `wanted` is what was asked for. */
export type QuotedLine = LineGoods &
  PricedLine &
  LineTotals & {
    readonly wanted: number;
    readonly notice: LineNotice | null;
    readonly seenUnitPrice: number;
    readonly stockLeft: number | null;
    /** The sale whose price it is; null at the usual price. */
    readonly sale: LineSale["sale"];
    /** Given by a discount: not in the basket by choice, and free. */
    readonly gift: { readonly offerId: string; readonly title: string; readonly worth: number } | null;
  };

/** A line that cannot be bought now; no sum counts it. The goods are null when the product is no longer there at all. */
export type UnavailableLine = {
  readonly variantId: string;
  readonly goods: LineGoods | null;
  readonly wanted: number;
  readonly reason: UnavailableReason;
};

/** How much fits into a basket: pieces of one variant, and different variants. */
export type BasketLimits = Pick<ShopSettings["limits"], "quantityPerLine" | "linesPerBasket">;

/** A basket as it is stored. */
export type StoredBasket = {
  readonly id: string;
  readonly discountCodes: readonly string[];
  readonly lines: readonly StoredLine[];
  /** Whether an order was placed from it, paid or not; not said where that is not known. */
  readonly ordered?: boolean;
};
export type StoredLine = {
  readonly variantId: string;
  readonly quantity: number;
  /** What the buyer last saw, minor units. */
  readonly seenUnitPrice: number;
  /** The price of a sale that was promised when it was put in. */
  readonly promise?: KeptPromise | null;
};

/** A basket with everything a buyer must know before paying. Money in minor units of `currency`. */
export type BasketQuote = Omit<Totals, "lines"> & {
  readonly basketId: string;
  readonly currency: string;
  readonly destination: Destination;
  readonly lines: readonly QuotedLine[];
  readonly unavailable: readonly UnavailableLine[];
  /** The codes as typed, in force or not. */
  readonly discountCodes: readonly string[];
  /** Pieces that can be bought. */
  readonly count: number;
  /** Whether an order can be placed: something to buy, somewhere to bring it, a sum that can be paid. */
  readonly payable: boolean;
};

/** What there is to say about a quote beside its figures. */
export type QuoteWords = {
  readonly place: string;
  /** Why nothing can be sent there. */
  readonly refusal: string | null;
  readonly offers: OfferWords;
  /** What discounts did to the price of delivery: "free with SUMMER". */
  readonly deliveryOffer: string | null;
};

/** What a page wants to know of its visitor. */
export type VisitorQuestion = {
  /** The variant whose price and delivery are told; null for none. */
  readonly variantId: string | null;
  /** Products whose prices are on the page. */
  readonly productIds: readonly string[];
};

/** Who is known to ask already, and their basket's id where it was begun just now. */
export type KnownVisitor = { readonly customer: SignedInCustomer | null; readonly basketId: string };

/** What `/api/visitor` tells a page about the one who looks at it. */
export type Visitor = {
  /** The time of this answer by the clock that prices go by; an ISO moment. */
  readonly now: string;
  /** Ids of the products they saved. */
  readonly saved: readonly string[];
  /** Whether they agreed that what they look at is noted; nobody else is asked for it. */
  readonly remembers: boolean;
  readonly basket: { readonly count: number };
  readonly destination: Destination & { readonly name: string };
  /** Countries the shop delivers to, at least in part. */
  readonly served: readonly string[];
  /** What they pay less than everybody of the products on the page; null for those who could not. */
  readonly prices: MemberPrices | null;
  /** Delivery of the variant asked about; null when none was, or it is not known. */
  readonly promise: PromiseWords | null;
  /** What they pay for one of it, minor units. */
  readonly price: number | null;
  /** What they earn with one of it; null for who is not signed in, left the programme, or where there is none. */
  readonly points: number | null;
};
