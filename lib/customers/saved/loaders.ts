import { savedCookie } from "@/lib/platform/cookies";
import { getCustomer } from "../loaders";
import type { ListOwner } from "./types";

/** Whose list this visitor's is. */
export async function getListOwner(): Promise<ListOwner> {
  const [customer, listId] = await Promise.all([getCustomer(), savedCookie()]);
  return { customerId: customer?.customerId ?? null, listId };
}
