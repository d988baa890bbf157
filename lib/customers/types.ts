/** Somebody who is signed in and has shown that their address is theirs, as a customer. */
export type SignedInCustomer = {
  readonly customerId: string;
  readonly userId: string;
  readonly sessionId: string;
  readonly email: string;
  readonly name: string | null;
  /** The language of their dates and sums: "en-GB". */
  readonly locale: string;
};
