/** Who asks for a price, as far as it is proven. */
export type Asker = {
  /** Whose account is signed in; null for a guest. */
  readonly customerId: string | null;
  /** Ids of the invitations this browser holds. */
  readonly invitations: readonly string[];
};

/** Whether a price is everybody's or only for those who may have it before. */
type SaleAccess = "members" | "public";

/** A price of a sale that the asker may have of a variant. Minor units. */
export type SaleOffer = {
  readonly variantId: string;
  readonly saleId: string;
  readonly price: number;
  readonly access: SaleAccess;
  /** Of members: when their window began; of everybody: the opening. */
  readonly since: Date;
  readonly until: Date;
  /** Pieces one customer gets in all; null without a limit. */
  readonly limit: number | null;
};

/** What was promised when a piece was put into a basket. */
export type SalePromise = { readonly saleId: string; readonly price: number; readonly until: Date };

/** A promise as a line keeps it: for so many pieces as were there while the price was open to their buyer; null: for all. */
export type KeptPromise = SalePromise & { readonly pieces: number | null };

/** A line of a basket as a sale sees it. */
export type SaleLine = {
  readonly variantId: string;
  readonly quantity: number;
  readonly promise: KeptPromise | null;
};

/** What a sale makes of a line. */
export type LineSale = {
  readonly price: number;
  /** Null when the sale's limit is used up and the usual price counts. */
  readonly sale: {
    readonly saleId: string;
    readonly access: SaleAccess;
    readonly until: Date;
    /** It is kept until then, whatever comes between: it was there when the pieces were put in. */
    readonly kept: boolean;
  } | null;
  /** Most pieces at this price; null without a limit. */
  readonly most: number | null;
};
