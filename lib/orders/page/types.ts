import type { Picture } from "@/lib/catalogue/types";
import type { CollectFrom } from "@/lib/delivery/types";
import type { OrderContact } from "../contact-of";
import type { WithdrawalWindow } from "../withdrawals/types";

export type OrderPageState =
  | "awaiting_payment"
  | "payment_processing"
  | "paid"
  | "part_shipped"
  | "shipped"
  | "delivered"
  | "cancelled"
  | "expired"
  | "refunded";

/** One step of an order's life in words. `at` is null for what is still to come. */
export type TimelineStep = {
  readonly words: string;
  readonly detail: string | null;
  readonly at: string | null;
};

/** A label with its amount, written out. */
export type Sum = { readonly label: string; readonly amount: string };

export type OrderPageLine = {
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  readonly amount: string;
  readonly picture: Picture | null;
  /** "1 of 2 paid back", "You withdrew from 1 of 2"; null when neither was. */
  readonly note: string | null;
};

export type OrderPageParcel = {
  readonly id: string;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  readonly left: string;
  readonly arrived: string | null;
  readonly pieces: readonly string[];
};

/** Everything an order's own page shows; sums and dates are written out in the order's locale. */
export type OrderPage = {
  readonly path: string;
  readonly number: number | null;
  readonly state: OrderPageState;
  readonly paid: boolean;
  /** It came to nothing, so nothing was charged. */
  readonly free: boolean;
  readonly firstOrder: boolean;
  readonly name: string;
  readonly email: string;
  readonly address: readonly string[];
  readonly delivery: {
    readonly kind: "parcel" | "collection";
    readonly name: string;
    /** "Tuesday 24 November – Thursday 26 November" */
    readonly days: string | null;
    /** "between Tuesday 24 November and Thursday 26 November" */
    readonly when: string | null;
    readonly collectFrom: CollectFrom | null;
  };
  readonly lines: readonly OrderPageLine[];
  readonly sums: readonly Sum[];
  readonly total: string;
  readonly taxNote: string | null;
  /** What went back, and what was paid in the end; null when nothing was refunded. */
  readonly refunded: { readonly amount: string; readonly kept: string } | null;
  readonly steps: readonly TimelineStep[];
  readonly parcels: readonly OrderPageParcel[];
  /** Stripe's page while it still takes the payment. */
  readonly payUrl: string | null;
  /** Money came that the order could not take any more, and goes back. */
  readonly moneyRefused: boolean;
  /** Paid, and all that is left of it was withdrawn from. */
  readonly givenUp: boolean;
  readonly window: WithdrawalWindow;
  /** "6 December 2026", null while the time has not begun to run. */
  readonly windowUntil: string | null;
  readonly withdrawalDays: number;
  readonly contact: OrderContact;
};

export type TaxRow = {
  readonly ratePpm: number;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
};

type InvoiceLine = {
  readonly id: string;
  readonly quantity: number;
  readonly title: string;
  readonly sku: string | null;
  readonly unitPrice: string;
  readonly rate: string;
  readonly amount: string;
};

/** An invoice as the law of the seller's country wants it (2006/112/EC art. 226; in the UK SI 1995/2518 reg. 14). */
export type Invoice = {
  readonly path: string;
  readonly number: number;
  readonly issued: string;
  readonly ordered: string;
  readonly seller: readonly string[];
  readonly contact: OrderContact;
  readonly buyer: readonly string[];
  /** The counter where the goods were handed over; null when they were sent. */
  readonly collectedAt: readonly string[] | null;
  readonly email: string;
  readonly lines: readonly InvoiceLine[];
  readonly sums: readonly Sum[];
  readonly total: string;
  readonly inclusive: boolean;
  readonly taxes: readonly {
    readonly rate: string;
    readonly net: string;
    readonly tax: string;
    readonly gross: string;
  }[];
  readonly refunded: { readonly amount: string; readonly kept: string } | null;
  readonly credits: readonly InvoiceCredit[];
};

/** A refund as the credit note it is to the invoice; sums written out, a row for each rate. */
export type InvoiceCredit = {
  /** "1012-C1" */
  readonly number: string;
  readonly date: string;
  readonly amount: string;
  readonly taxes: Invoice["taxes"];
};
