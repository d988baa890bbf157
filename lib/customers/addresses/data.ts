import type { Tx } from "@/lib/platform/db";
import type { SavedAddress } from "./types";

const shown = {
  id: true,
  name: true,
  phone: true,
  line1: true,
  line2: true,
  city: true,
  region: true,
  postcode: true,
  country: true,
  isDefault: true,
} as const;

/** A customer's addresses: the one that is taken without being asked first, then in the order they were added. */
export async function listAddresses(tx: Tx, customerId: string): Promise<SavedAddress[]> {
  return tx.customerAddress.findMany({
    where: { customerId },
    orderBy: [{ isDefault: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    select: shown,
  });
}

/** One of this customer's addresses; null for anybody else's. */
export async function readAddress(tx: Tx, customerId: string, id: string): Promise<SavedAddress | null> {
  return tx.customerAddress.findFirst({ where: { id, customerId }, select: shown });
}
