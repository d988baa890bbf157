import { getCustomer } from "@/lib/customers/loaders";
import { invitationsCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { isStranger } from "./offers/is-stranger";
import { readPromises } from "./offers/read-promises";
import type { Asker, SalePromise } from "./offers/types";

/** Who asks for prices: the account that is signed in, and the invitations this browser holds. */
export async function getAsker(): Promise<Asker> {
  const customer = await getCustomer();
  return askerOf(customer?.customerId ?? null);
}

/** The same where it is known already who is signed in. */
export async function askerOf(customerId: string | null): Promise<Asker> {
  return { customerId, invitations: await invitationsCookie() };
}

/** The price before the opening that this visitor may have of a variant, to be kept with it in the basket. */
export async function getPromise(asker: Asker, variantId: string, now: Date): Promise<SalePromise | null> {
  if (isStranger(asker)) return null;
  return (await readPromises(reader(), [variantId], asker, now)).get(variantId) ?? null;
}
