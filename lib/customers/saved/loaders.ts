import { savedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { readSession } from "@/lib/platform/sessions/session";
import { getCustomer } from "../loaders";
import { readSavedIds } from "./data";
import type { ListOwner } from "./types";

/** Whose list this visitor's is. */
export async function getListOwner(): Promise<ListOwner> {
  const [customer, listId] = await Promise.all([getCustomer(), savedCookie()]);
  return { customerId: customer?.customerId ?? null, listId };
}

/**
 * The ids of what this visitor saved; asks nothing of the database for who never saved anything. Only looks: nobody
 * becomes a customer by it.
 */
export async function getSavedIds(): Promise<string[]> {
  const [session, listId] = await Promise.all([readSession(), savedCookie()]);
  const tx = reader();
  const customer = session?.proven
    ? await tx.customer.findUnique({ where: { userId: session.userId }, select: { id: true } })
    : null;
  return readSavedIds(tx, { customerId: customer?.id ?? null, listId });
}
