export type DiscountKind = "percentage" | "amount" | "free_delivery";

/** A code's rule as it stands in the database. */
export type Discount = {
  readonly id: string;
  readonly code: string;
  readonly kind: DiscountKind;
  /** percentage: parts per million; amount: minor units; free_delivery: 0. */
  readonly value: number;
  readonly minimumSubtotal: number | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly usageLimit: number | null;
  readonly oncePerCustomer: boolean;
  readonly active: boolean;
  readonly used: number;
};

/** Why a code gives nothing. `already_used` and `used_up` are settled when the order is placed. */
export type DiscountRefusal =
  | "unknown_code"
  | "not_started"
  | "ended"
  | "below_minimum"
  | "used_up"
  | "already_used";

export type AppliedDiscount = {
  /** Minor units taken off the goods. */
  readonly total: number;
  /** Each line's part, in the order of the lines; adds up to total. */
  readonly perLine: readonly number[];
  readonly freeDelivery: boolean;
};
