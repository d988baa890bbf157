import { getCustomer } from "@/lib/customers/loaders";
import type { SignedInCustomer } from "@/lib/customers/types";
import { refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";

export type AccountForm = {
  readonly customer: SignedInCustomer;
  readonly form: Readonly<Record<string, string>>;
};

/**
 * The way into every form of the account: ours, and from somebody who is signed in. Gives who they are with what they
 * posted, or the answer that ends it: 403 for a foreign form, the way in for whoever is not signed in.
 */
export async function accountDoor(request: Request, page: string): Promise<AccountForm | Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const customer = await getCustomer();
  if (!customer) return seeOther(`/sign-in?${new URLSearchParams({ next: page })}`);
  return { customer, form: (await readForm(request)) ?? {} };
}
