import { redirect } from "next/navigation";
import { getCustomer } from "@/lib/customers/loaders";
import type { SignedInCustomer } from "@/lib/customers/types";

/** The customer whose account is asked for; whoever is not signed in is led to the way in, and back to this page after it. */
export async function requireCustomer(page: string): Promise<SignedInCustomer> {
  return (await getCustomer()) ?? redirect(`/sign-in?${new URLSearchParams({ next: page })}`);
}
