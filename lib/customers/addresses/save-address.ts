import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import type { AddressParts } from "./types";

/** More than anybody sends parcels to; keeps a list that can be read. */
const mostAddresses = 20;

export type AddressToSave = {
  readonly customerId: string;
  /** Null for a new one. */
  readonly id: string | null;
  readonly parts: AddressParts;
  readonly isDefault: boolean;
};

/**
 * Adds an address to a customer's or changes one of theirs. The first is taken without being asked, and so is one that is
 * said to be; the one before then no more. Refuses "unknown" for an address that is not this customer's, "too_many".
 */
export async function saveAddress(
  tx: Tx,
  { customerId, id, parts, isDefault }: AddressToSave,
  now: Date,
): Promise<Result<{ id: string }, "unknown" | "too_many">> {
  // Changes of one customer's addresses pass one after the other: there is never a second default, nor one too many.
  await tx.$queryRaw`SELECT id FROM customer WHERE id = ${customerId} FOR UPDATE`;
  const others = await tx.customerAddress.findMany({
    where: { customerId, ...(id ? { id: { not: id } } : {}) },
    select: { isDefault: true },
  });
  if (!id && others.length >= mostAddresses) return refusal("too_many");
  const first = isDefault || !others.some((other) => other.isDefault);
  if (first) await tx.customerAddress.updateMany({ where: { customerId }, data: { isDefault: false } });
  if (id) {
    const { count } = await tx.customerAddress.updateMany({
      where: { id, customerId },
      data: { ...parts, isDefault: first, updatedAt: now },
    });
    return count === 1 ? success({ id }) : refusal("unknown");
  }
  const made = createId("addr");
  await tx.customerAddress.create({
    data: { id: made, customerId, ...parts, isDefault: first, createdAt: now, updatedAt: now },
  });
  return success({ id: made });
}
