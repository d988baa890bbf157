import { getCustomer } from "@/lib/customers/loaders";
import { invitationsCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { readMemberPrices } from "./offers/read-member-prices";
import { readPromises } from "./offers/read-promises";
import type { Asker, SalePromise } from "./offers/types";
import type { MemberPrices } from "./types";

/** Who asks for prices: the account that is signed in, and the invitations this browser holds. */
export async function getAsker(): Promise<Asker> {
  const customer = await getCustomer();
  return askerOf(customer?.customerId ?? null);
}

/** The same where it is known already who is signed in. */
export async function askerOf(customerId: string | null): Promise<Asker> {
  return { customerId, invitations: await invitationsCookie() };
}

/** Whether nobody could have prices of their own: a guest without an invitation, who is asked for nothing. */
export function isStranger({ customerId, invitations }: Asker): boolean {
  return customerId === null && invitations.length === 0;
}

/** What this visitor pays less than everybody of these products; null for strangers, of whom nothing is asked. */
export async function getMemberPrices(
  asker: Asker,
  productIds: readonly string[],
  now: Date,
): Promise<MemberPrices | null> {
  return isStranger(asker) ? null : readMemberPrices(reader(), productIds, asker, now);
}

/** The price before the opening that this visitor may have of a variant, to be kept with it in the basket. */
export async function getPromise(asker: Asker, variantId: string, now: Date): Promise<SalePromise | null> {
  if (isStranger(asker)) return null;
  return (await readPromises(reader(), [variantId], asker, now)).get(variantId) ?? null;
}
