import type { Tx } from "@/lib/platform/db";

/**
 * Remembers the address that was given for a basket at the checkout. It is no permission to write to it. The basket does not
 * count as touched.
 */
export async function noteContact(tx: Tx, basketId: string, email: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE basket SET contact_email = ${email}::citext
    WHERE id = ${basketId} AND state = 'open' AND contact_email IS DISTINCT FROM ${email}::citext`;
}
