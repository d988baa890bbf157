import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";

/** A customer who is simply there. */
export async function knownCustomer(
  email: string,
  more: Partial<Prisma.CustomerUncheckedCreateInput> = {},
): Promise<string> {
  const id = createId("cust");
  await db().customer.create({ data: { id, email, ...more } });
  return id;
}

const address = { line1: "12 St James's Square", city: "Bristol", postcode: "BS1 4DJ", country: "GB" };
let numbers = 0;

/** An order that was paid, as a row only: for whatever is done with orders of the past. */
export async function pastOrder(
  customerId: string | null,
  more: Partial<Prisma.OrderUncheckedCreateInput> = {},
): Promise<string> {
  const id = createId("ord");
  const at = new Date("2026-06-01T10:00:00Z");
  numbers += 1;
  const total = more.total ?? 1_000;
  await db().order.create({
    data: {
      ...{ id, customerId, number: 50_000 + numbers, state: "delivered", currency: "GBP", fingerprint: id },
      ...{ email: "ada@example.com", name: "Ada Lovelace", phone: "+44 117 496 0123", address },
      ...{ subtotal: total, total, deliveryName: "Standard", deliveryKind: "parcel" },
      ...{ placedAt: at, paidAt: at },
      ...more,
    },
  });
  return id;
}

export const owner = { kind: "staff", staffId: "stf_owner", name: "Olive Owner", role: "owner" } as const;
export const writer = { kind: "staff", staffId: "stf_writer", name: "Wren Writer", role: "writer" } as const;
export const support = {
  kind: "staff",
  staffId: "stf_help",
  name: "Sasha Support",
  role: "support",
} as const;
