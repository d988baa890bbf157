import type { Tx } from "@/lib/platform/db";

/** Takes an address out of a customer's. When it was the one taken without being asked, the oldest left takes its place. */
export async function removeAddress(
  tx: Tx,
  { customerId, id }: { readonly customerId: string; readonly id: string },
  now: Date,
): Promise<void> {
  await tx.$queryRaw`SELECT id FROM customer WHERE id = ${customerId} FOR UPDATE`;
  await tx.customerAddress.deleteMany({ where: { id, customerId } });
  const next = await tx.customerAddress.findFirst({
    where: { customerId },
    orderBy: [{ isDefault: "desc" }, { createdAt: "asc" }, { id: "asc" }],
  });
  if (next && !next.isDefault)
    await tx.customerAddress.update({ where: { id: next.id }, data: { isDefault: true, updatedAt: now } });
}
