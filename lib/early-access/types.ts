/** Where a sale stands at a moment: "members": before its opening, but some have its prices already. */
export type SaleStanding = "draft" | "scheduled" | "members" | "open" | "over";

/** Who has a window before a sale opens. */
export type WindowKind = "newsletter" | "segment" | "tier" | "invitation";

/** What decides where a sale stands. */
export type SaleTimes = {
  readonly state: "draft" | "scheduled";
  readonly opensAt: Date | null;
  readonly endsAt: Date | null;
  /** Set when it was ended before its time. */
  readonly endedAt: Date | null;
  readonly windows: readonly { readonly opensAt: Date }[];
};

/** What somebody pays of products before a sale opens for everybody, by product. Minor units. */
export type MemberPrices = Readonly<Record<string, MemberProduct>>;

export type MemberProduct = {
  readonly saleName: string;
  /** When it opens for everybody; an ISO moment. */
  readonly opensAt: string;
  /** The lowest and the highest price of its variants for this person. */
  readonly minPrice: number;
  readonly maxPrice: number;
  /** The variants that cost them less than everybody, by id. */
  readonly variants: Readonly<
    Record<
      string,
      {
        readonly price: number;
        /** When it ends; an ISO moment. */
        readonly until: string;
        /** The lowest public price of the 30 days before their window; null where no reduction may be announced. */
        readonly lowestPrior: number | null;
        readonly percent: number | null;
      }
    >
  >;
};
