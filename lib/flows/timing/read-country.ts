import type { Tx } from "@/lib/platform/db";

/** Where a customer has things sent, as segments know it (ISO 3166-1 alpha-2); null when nothing is known. */
export async function readCountry(tx: Tx, customerId: string | null): Promise<string | null> {
  if (!customerId) return null;
  const figures = await tx.customerFigures.findUnique({ where: { customerId }, select: { country: true } });
  return figures?.country ?? null;
}
