import type { Picture } from "@/lib/catalogue/types";

/** An order as the account lists it; sums and dates are written out. */
export type OrderSummary = {
  readonly id: string;
  readonly number: number | null;
  /** The order's own page. */
  readonly path: string;
  readonly placed: string;
  readonly total: string;
  /** "On its way" */
  readonly state: string;
  /** Whether it is still to be waited for. */
  readonly open: boolean;
  /** "Ring Bed, Small and 2 more things" */
  readonly goods: string;
  readonly pictures: readonly Picture[];
  readonly tracking: readonly { readonly words: string; readonly url: string }[];
  /** Whether there is anything to withdraw from or send back. */
  readonly returnable: boolean;
};

export type OrderList = {
  readonly orders: readonly OrderSummary[];
  /** Address of the next page, null on the last. */
  readonly more: string | null;
};

/** What became of an order's goods when they were put into the basket again. */
export type Reordered = {
  readonly added: number;
  /** Names of what could not be put in as it was ordered, and why. */
  readonly missing: readonly { readonly name: string; readonly why: MissingReason }[];
};

export type MissingReason = "gone" | "sold_out" | "fewer" | "basket_full";
