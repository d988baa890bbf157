import type { BasketQuote } from "@/lib/basket/types";
import type { Address } from "./schema";

/** Who orders, as checked at the form. */
export type Buyer = {
  readonly email: string;
  readonly name: string;
  readonly phone: string | null;
  readonly address: Address;
  readonly locale: string;
  readonly newsletterOptIn: boolean;
  /** The account it is ordered in; nothing for a guest, who is known by the address once the order is paid. */
  readonly customerId?: string;
};

/** What somebody agreed to by pressing the button: these goods at these sums, to this address. */
export type Agreement = {
  readonly quote: BasketQuote;
  readonly buyer: Buyer;
  readonly fingerprint: string;
};

/** How many pieces of which line of an order. */
export type LineCount = { readonly orderLineId: string; readonly quantity: number };
