import { savedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { getCustomer } from "../loaders";
import { readSavedIds } from "./data";
import type { ListOwner } from "./types";

/** Whose list this visitor's is. */
export async function getListOwner(): Promise<ListOwner> {
  const [customer, listId] = await Promise.all([getCustomer(), savedCookie()]);
  return { customerId: customer?.customerId ?? null, listId };
}

/** The ids of what this visitor saved; asks nothing of the database for a guest who never saved anything. */
export async function getSavedIds(customerId: string | null): Promise<string[]> {
  return readSavedIds(reader(), { customerId, listId: await savedCookie() });
}
