import type { CountryFields } from "./country-fields";

/** The fields of the form, by the name they are posted under. */
export const checkoutFields = [
  "email",
  "name",
  "line1",
  "line2",
  "city",
  "region",
  "postcode",
  "country",
  "phone",
  "methodId",
  "discountCode",
  "newsletter",
  "reminders",
] as const;
export type CheckoutField = (typeof checkoutFields)[number];

/** What was typed, kept as it was typed. */
export type CheckoutValues = Readonly<Record<CheckoutField, string>>;
/** A sentence a field, for the reader and for the one who listens. */
export type CheckoutErrors = Readonly<Partial<Record<CheckoutField, string>>>;

export type { CountryFields };

export type ReviewLine = {
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  /** Before discounts, as it is written: "£79.00". */
  readonly price: string;
  readonly picture: { readonly src: string; readonly placeholder: string | null } | null;
  /** What changed since it was put into the basket. */
  readonly notice: string | null;
};

export type ReviewOption = {
  readonly id: string;
  readonly name: string;
  readonly price: string;
  /** "Tuesday 24 – Thursday 26 November", or where and when it can be collected. */
  readonly when: string;
  /** Collected in person, without an address. */
  readonly collected: boolean;
};

export type ReviewSum = { readonly label: string; readonly amount: string };

/** Everything a buyer must have before their eyes when they press the button, as it is written. */
export type Review = {
  readonly lines: readonly ReviewLine[];
  /** Sentences about what cannot be bought. */
  readonly gone: readonly string[];
  readonly options: readonly ReviewOption[];
  readonly methodId: string;
  /** Why nothing can be brought there, or null. */
  readonly notServed: string | null;
  /** Goods, discount, delivery, added tax. */
  readonly sums: readonly ReviewSum[];
  readonly total: string;
  /** "includes £9.15 VAT", or null where tax is a sum of its own. */
  readonly taxNote: string | null;
  /** What each code typed comes to: in force, or why it is not. */
  readonly codes: readonly { readonly text: string; readonly accepted: boolean; readonly sentence: string }[];
  /** Why two or more discounts count together. */
  readonly together: string | null;
  readonly payable: boolean;
  /** What the button says, in minor units, posted with it. */
  readonly agreedTotal: number;
  readonly agreedCurrency: string;
};

export type CountryChoice = { readonly code: string; readonly name: string };

/** What the form shows: first from the server, then from each answer. */
export type CheckoutState = {
  readonly values: CheckoutValues;
  readonly fields: CountryFields;
  /** Where it is collected, line by line; null when it is sent, and an address is asked for. */
  readonly collectAt: readonly string[] | null;
  readonly errors: CheckoutErrors;
  readonly review: Review;
  /** A sentence about the whole, not about a field. */
  readonly message: string | null;
};

/** What a press of a button leads to: another page, or the same form with news. */
export type CheckoutAnswer = { readonly location: string } | { readonly state: CheckoutState };

/** What stays the same while the form is filled in. */
export type CheckoutFrame = {
  readonly countries: readonly CountryChoice[];
  readonly consentWording: string;
  /** The words beside the box for reminders of this basket, where the owner sends them and they do not come already. */
  readonly reminders: { readonly words: string; readonly mark: string } | null;
  /** What is said about letters on similar goods, where the owner writes them. */
  readonly similar: { readonly words: string; readonly mark: string } | null;
  readonly seller: { readonly name: string; readonly lines: readonly string[]; readonly email: string };
  readonly returnDays: number;
  readonly returnsPaidByShop: boolean;
  /** Whether there is a policy to read about returns. */
  readonly returnsPolicy: boolean;
};

/** Who is signed in, and where they could have it sent; the addresses are written on one line. */
export type CheckoutAccount = {
  readonly email: string;
  readonly addresses: readonly { readonly id: string; readonly words: string; readonly used: boolean }[];
};

export type Checkout = {
  readonly state: CheckoutState;
  readonly frame: CheckoutFrame;
  /** Null for a guest. */
  readonly account: CheckoutAccount | null;
};

/** Where somebody stands who comes back from Stripe's page. */
export type Return =
  | { readonly kind: "paid"; readonly orderPath: string }
  | { readonly kind: "processing"; readonly orderPath: string }
  | { readonly kind: "open"; readonly payUrl: string | null }
  | { readonly kind: "unheard" | "failed" | "ended" | "refused" };
