/** Where a customer has things sent, as it was checked. */
export type AddressParts = {
  readonly name: string;
  readonly phone: string | null;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postcode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
};

export type SavedAddress = AddressParts & { readonly id: string; readonly isDefault: boolean };
