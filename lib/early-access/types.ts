/** Where a sale stands at a moment: "members": before its opening, but some have its prices already. */
export type SaleStanding = "draft" | "scheduled" | "members" | "open" | "over";

/** Who has a window before a sale opens. */
export type WindowKind = "newsletter" | "segment" | "invitation";

/** What decides where a sale stands. */
export type SaleTimes = {
  readonly state: "draft" | "scheduled";
  readonly opensAt: Date | null;
  readonly endsAt: Date | null;
  /** Set when it was ended before its time. */
  readonly endedAt: Date | null;
  readonly windows: readonly { readonly opensAt: Date }[];
};
