import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
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
  return askKept<SavedAddress>(
    tx,
    Prisma.sql`
    SELECT id, name, phone, line1, line2, city, region, postcode, country, is_default AS "isDefault"
    FROM customer_address WHERE customer_id = ${customerId} ORDER BY is_default DESC, created_at, id`,
  );
}

/** One of this customer's addresses; null for anybody else's. */
export async function readAddress(tx: Tx, customerId: string, id: string): Promise<SavedAddress | null> {
  return tx.customerAddress.findFirst({ where: { id, customerId }, select: shown });
}
