import type { DisputeStanding } from "../disputes/dispute-standing";
import type { DiscountRow } from "../page/discount-rows";
import type { OrderPageState as OrderState } from "../page/types";

export type { OrderState };

/** A row of the list of orders; sums in minor units. */
export type OrderListRow = {
  readonly id: string;
  readonly number: number | null;
  readonly state: OrderState;
  readonly name: string;
  readonly email: string;
  readonly total: number;
  readonly refundedTotal: number;
  readonly currency: string;
  readonly placedAt: Date;
  readonly paidAt: Date | null;
  readonly deliveryName: string;
  readonly deliveryKind: "parcel" | "collection";
  readonly country: string;
  readonly payLinkUntil: Date | null;
  readonly pieces: number;
  /** All that is still to be sent is packed and waits for its label. */
  readonly packed: boolean;
  /** A question waits for its answer. */
  readonly asks: boolean;
  /** Somebody withdrew and does not have all of the money back. */
  readonly withdrawn: boolean;
  /** A return is under way. */
  readonly returns: boolean;
};

/** What the list can be filtered by, as far as the shop decides it. */
export type OrderChoices = {
  readonly methods: readonly { readonly value: string; readonly label: string }[];
  readonly countries: readonly { readonly value: string; readonly label: string }[];
};

export type EventKind = "order" | "money" | "parcel" | "letter" | "customer" | "staff";

/** One thing that happened to an order. */
export type OrderEvent = {
  readonly id: string;
  readonly at: Date;
  readonly kind: EventKind;
  readonly words: string;
  readonly detail: string | null;
  /** Who did it, by name; null when nobody in particular did. */
  readonly by: string | null;
};

export type DetailLine = {
  readonly id: string;
  readonly productId: string | null;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly sku: string | null;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly discount: number;
  readonly total: number;
  readonly refunded: number;
  /** Came back and were made good by other goods. */
  readonly exchanged: number;
  readonly withdrawn: number;
  readonly sent: number;
  /** Still to be packed. */
  readonly toSend: number;
  readonly pictureKey: string | null;
};

export type DetailParcel = {
  readonly id: string;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  readonly shippedAt: Date;
  readonly deliveredAt: Date | null;
  readonly pieces: readonly string[];
};

export type DetailWithdrawal = {
  readonly id: string;
  readonly confirmedAt: Date;
  readonly pieces: readonly { readonly title: string; readonly quantity: number }[];
  /** The last moment to pay back. */
  readonly dueAt: Date;
  readonly settled: boolean;
  readonly overdue: boolean;
};

/** A payment that the buyer's bank objects to. */
export type DetailDispute = {
  readonly id: string;
  readonly amount: number;
  readonly standing: DisputeStanding;
  /** The payment is in the bank's hands: nothing of it can be refunded. */
  readonly holds: boolean;
  readonly inquiry: boolean;
  /** The end of "The buyer says that …". */
  readonly says: string;
  readonly helps: string;
  readonly fundsTaken: boolean;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly dueAt: Date | null;
  /** Where it is answered; null with the local Stripe. */
  readonly dashboard: string | null;
};

/** A refund that did not arrive and that nobody has made good yet. */
type DetailFailedRefund = {
  readonly id: string;
  readonly amount: number;
  /** In Stripe's words. */
  readonly why: string | null;
  readonly failedAt: Date;
};

export type DetailQuestion = {
  readonly id: string;
  readonly message: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
};

export type DetailLetter = {
  readonly id: string;
  /** What it is called for people. */
  readonly name: string;
  readonly to: string;
  readonly state: "waiting" | "sent" | "suppressed" | "failed";
  /** What the mail service said last: delivered, bounced, opened… */
  readonly news: string | null;
  readonly error: string | null;
  readonly at: Date;
};

export type OrderDetail = {
  readonly id: string;
  readonly number: number | null;
  readonly state: OrderState;
  readonly currency: string;
  readonly path: string;
  /** Changes with every change of the order: two editors notice each other by it. */
  readonly version: string;
  readonly placedAt: Date;
  readonly paidAt: Date | null;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly customerId: string | null;
  readonly ordersBefore: number;
  readonly firstOrder: boolean;
  readonly addressLines: readonly string[];
  readonly address: AddressForm;
  /** When all that is still to be sent lay packed; null while it does not. */
  readonly packedAt: Date | null;
  readonly delivery: {
    readonly kind: "parcel" | "collection";
    readonly name: string;
    readonly from: string | null;
    readonly until: string | null;
  };
  readonly lines: readonly DetailLine[];
  readonly sums: {
    readonly subtotal: number;
    /** Each by its name, with what it took off. */
    readonly discounts: readonly DiscountRow[];
    readonly deliveryTotal: number;
    /** What discounts did to it: "free with SUMMER"; null for nothing. */
    readonly deliveryOffer: string | null;
    readonly taxIncluded: number;
    readonly taxAdded: number;
    readonly total: number;
    readonly refundedTotal: number;
  };
  readonly payLinkUntil: Date | null;
  readonly paidBy: "stripe" | "bank_transfer" | "cash" | "other" | null;
  readonly parcels: readonly DetailParcel[];
  readonly withdrawals: readonly DetailWithdrawal[];
  readonly disputes: readonly DetailDispute[];
  readonly failedRefunds: readonly DetailFailedRefund[];
  readonly questions: readonly DetailQuestion[];
  readonly letters: readonly DetailLetter[];
  readonly events: readonly OrderEvent[];
  /** What may still be done with it. */
  readonly may: {
    readonly ship: boolean;
    readonly cancel: boolean;
    readonly refund: boolean;
    readonly address: boolean;
    readonly payByHand: boolean;
  };
};

/** An address as a form holds it; empty where nothing is known. */
export type AddressForm = {
  readonly name: string;
  readonly phone: string;
  readonly line1: string;
  readonly line2: string;
  readonly city: string;
  readonly region: string;
  readonly postcode: string;
  readonly country: string;
};

/** What a new address does to the delivery that was chosen; sums in minor units. */
export type AddressEffect = {
  readonly zoneBefore: string | null;
  readonly zoneAfter: string | null;
  /** The tax at both places today, "VAT 20%"; null where there is none. */
  readonly taxBefore: string | null;
  readonly taxAfter: string | null;
  /** The method that was chosen can bring it there. */
  readonly served: boolean;
  readonly paid: number;
  /** What it would cost to the new address today; null when it cannot be brought there. */
  readonly priceNow: number | null;
  readonly currency: string;
};

export type PackingSlip = {
  readonly id: string;
  readonly number: number | null;
  readonly placed: string;
  readonly brand: string;
  readonly seller: readonly string[];
  readonly to: readonly string[];
  readonly phone: string | null;
  readonly delivery: string;
  readonly collection: boolean;
  readonly lines: readonly {
    readonly id: string;
    readonly title: string;
    readonly variantTitle: string | null;
    readonly sku: string | null;
    readonly quantity: number;
  }[];
  readonly pieces: number;
};

/** What the form for a refund begins with. */
export type RefundStart = {
  readonly order: OrderDetail;
  /** Pieces to refund by line. */
  readonly counts: Readonly<Record<string, number>>;
  /** Lines whose pieces go back on the shelf. */
  readonly restock: readonly string[];
  readonly delivery: boolean;
  readonly reason: string;
  /** Names this form, so that sending it twice refunds once. */
  readonly formKey: string;
  /** The return that this refund settles. */
  readonly returnId: string | null;
};
