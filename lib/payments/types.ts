/** What the hosted pay page must show and charge, read from the order as it was placed. Sums in minor units. */
export type Payable = {
  readonly currency: string;
  readonly subtotal: number;
  readonly discountTotal: number;
  readonly discountCode: string | null;
  readonly deliveryTotal: number;
  readonly deliveryName: string;
  readonly taxAdded: number;
  readonly total: number;
  readonly lines: readonly PayableLine[];
};

export type PayableLine = {
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  readonly unitPrice: number;
};

export type SessionLine = { readonly name: string; readonly unitAmount: number; readonly quantity: number };

export type SessionLines = {
  readonly lines: readonly SessionLine[];
  /** Taken off the lines by a coupon made for this payment, or null. */
  readonly discount: { readonly name: string; readonly amountOff: number } | null;
  readonly delivery: { readonly name: string; readonly amount: number };
};
