import type { Tx } from "@/lib/platform/db";

/** Takes the person out of invoices that need not be kept any more; what was sold, for how much and to which country stays. */
export async function blankInvoices(tx: Tx, orderIds: readonly string[], now: Date): Promise<void> {
  const ids = [...orderIds];
  await tx.$executeRaw`
    UPDATE orders SET name = '–', address = jsonb_build_object('country', coalesce(address->>'country', 'ZZ')) WHERE id = ANY(${ids})`;
  await tx.$executeRaw`UPDATE order_erasure SET blanked_at = ${now} WHERE order_id = ANY(${ids})`;
}
