export type DiscountKind = "percentage" | "amount" | "free_delivery" | "buy_x_get_y" | "free_gift";
export type DiscountAim = "all" | "products" | "collections";
export type DiscountAudience = "everyone" | "signed_in" | "first_order" | "tagged" | "segment" | "tier";

/** What a discount takes off: some products, the whole order, or delivery. Decides what it may combine with. */
export type DiscountClass = "product" | "order" | "delivery";

/** The rule of an offer as it stands in the database. Money in minor units of the shop's currency. */
export type Discount = {
  readonly id: string;
  /** What buyers read; empty when its code is its name. */
  readonly title: string;
  readonly automatic: boolean;
  /** The code it was asked for with, its own or a single-use one; null when it is automatic. */
  readonly code: string | null;
  /** Whether `code` is one of many that count once each. */
  readonly singleUse: boolean;
  readonly kind: DiscountKind;
  /** percentage and buy_x_get_y: parts per million off; amount: minor units; else 0. */
  readonly value: number;
  readonly perPiece: boolean;
  readonly aim: DiscountAim;
  readonly aimIds: readonly string[];
  readonly audience: DiscountAudience;
  readonly audienceTags: readonly string[];
  /** Ids of segments. */
  readonly audienceSegments: readonly string[];
  /** Keys of steps of the points programme. */
  readonly audienceTiers: readonly string[];
  /** Of all goods in the basket, before discounts. */
  readonly minimumSubtotal: number | null;
  /** Pieces of what it is aimed at. */
  readonly minimumQuantity: number | null;
  readonly buyQuantity: number | null;
  readonly getQuantity: number | null;
  /** all: the cheaper pieces come from what it is aimed at itself. */
  readonly getAim: DiscountAim;
  readonly getIds: readonly string[];
  readonly setsPerOrder: number | null;
  readonly giftVariantId: string | null;
  readonly giftQuantity: number;
  /** Free delivery only there; empty: everywhere. */
  readonly countries: readonly string[];
  readonly methodIds: readonly string[];
  readonly methodMaxPrice: number | null;
  readonly combinesWith: readonly string[];
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly usageLimit: number | null;
  readonly perCustomerLimit: number | null;
  readonly active: boolean;
  readonly used: number;
};

/** Why a discount gives nothing. `already_used` and `used_up` are settled by the database when the order is placed. */
export type DiscountRefusal =
  | "unknown_code"
  | "not_started"
  | "ended"
  | "used_up"
  | "already_used"
  | "below_minimum"
  | "too_few"
  | "not_for_these"
  | "sign_in_first"
  | "not_first_order"
  | "not_for_you"
  | "not_in_group"
  | "not_on_step"
  | "not_to_this_place"
  | "gift_gone"
  | "adds_nothing"
  | "same_offer"
  | "does_not_combine"
  | "better_without";

/** Why a discount cannot count, with what is missing: minor units or pieces. Null when it can. */
export type OfferCheck = { readonly reason: DiscountRefusal; readonly missing?: number } | null;

/** Who buys, as far as it is known. */
export type OfferCustomer = {
  readonly signedIn: boolean;
  /** Null while nobody knows: then it is taken for the first, and settled when the order is placed. */
  readonly firstOrder: boolean | null;
  readonly tags: readonly string[];
  /** Ids of the segments they are in now, of those that are asked about. */
  readonly segments: readonly string[];
  /** The step of the points programme they stand on now, where one is asked about. */
  readonly tier: string | null;
  /** Uses by this person so far, by discount. */
  readonly uses: Readonly<Record<string, number>>;
};

/** A gift that could be given: what it costs in the shop, and how many are left beside what is in the basket. */
export type Gift = {
  readonly price: number;
  readonly left: number | null;
  readonly requiresShipping: boolean;
};

/** All that is to be weighed for one basket. */
export type Offers = {
  /** Automatic ones, and those whose codes were typed. */
  readonly discounts: readonly Discount[];
  /** Codes typed that nobody knows. */
  readonly unknownCodes: readonly string[];
  readonly customer: OfferCustomer;
  /** Collections by product, as far as a discount asks for them. */
  readonly collections: Readonly<Record<string, readonly string[]>>;
  /** By variant. */
  readonly gifts: Readonly<Record<string, Gift>>;
};

/** Who buys, as far as it is known: the account signed in, the address typed. */
export type OfferBuyer = { readonly customerId: string | null; readonly email: string | null };

/** The basket that offers are weighed for. */
export type OfferBasket = {
  readonly lines: readonly OfferLine[];
  /** Whether anything in it has to be sent. */
  readonly sent: boolean;
  readonly country: string;
  readonly now: Date;
};

export type OfferLine = {
  readonly productId: string;
  readonly quantity: number;
  readonly unitPrice: number;
};

/** What is taken off delivery by one discount. */
export type DeliveryOff = Pick<Discount, "methodIds" | "methodMaxPrice">;

/** What several discounts leave of a basket. */
export type Left = {
  /** What is still to be paid of each line. */
  readonly totals: readonly number[];
  readonly deliveryOffs: readonly DeliveryOff[];
};

/** What one discount gives, beside the others that are in force. */
export type AppliedOffer = {
  readonly id: string;
  readonly title: string;
  readonly code: string | null;
  readonly kind: DiscountKind;
  readonly singleUse: boolean;
  /** Off the goods: the sum of perLine. */
  readonly amount: number;
  readonly perLine: readonly number[];
  readonly deliveryOff: number;
  readonly gift: { readonly variantId: string; readonly quantity: number; readonly worth: number } | null;
  /** Names of the others it counts together with. */
  readonly with: readonly string[];
};

/** A discount that was asked for, or stands open to everybody, and does not count. */
export type RefusedOffer = {
  readonly id: string | null;
  readonly title: string;
  readonly code: string | null;
  readonly reason: DiscountRefusal;
  /** Minor units for below_minimum and better_without, pieces for too_few. */
  readonly missing: number;
  /** The one that stands in its way. */
  readonly against: string | null;
};

/** An automatic offer that is nearly earned. */
export type OfferHint = {
  readonly title: string;
  readonly missing: { readonly amount: number } | { readonly pieces: number };
};

export type OfferOutcome = {
  readonly applied: readonly AppliedOffer[];
  readonly refused: readonly RefusedOffer[];
  readonly hint: OfferHint | null;
};
