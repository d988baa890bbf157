/** Another customer who may be the same person, and by what. */
export type LikelyCustomer = {
  readonly id: string;
  readonly name: string | null;
  readonly email: string;
  /** "telephone", "address"… */
  readonly same: readonly string[];
};

export type ApartCustomer = { readonly id: string; readonly name: string | null; readonly email: string };

/** Customers who share a telephone, an address, a mailbox or a name and postcode. */
export type DuplicateGroup = {
  readonly key: string;
  readonly same: string;
  readonly customers: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly email: string;
    readonly orders: number;
    readonly hasAccount: boolean;
  }[];
};
