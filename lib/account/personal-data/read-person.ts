import type { Tx } from "@/lib/platform/db";
import type { Person } from "./types";

/**
 * Who a customer is, for reading or erasing all that is theirs. `proven` leaves out what the shop merely thinks is theirs:
 * other addresses, and orders under them that they never claimed. Null when there is no such customer.
 */
export async function readPerson(
  tx: Tx,
  customerId: string,
  { proven }: { readonly proven: boolean },
): Promise<Person | null> {
  const customer = await tx.customer.findUnique({
    where: { id: customerId },
    select: { email: true, userId: true, otherEmails: { select: { email: true } } },
  });
  if (!customer) return null;
  const others = proven ? [] : customer.otherEmails.map(({ email }) => email);
  const emails = [customer.email, ...others];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM orders o WHERE
      (customer_id = ${customerId} AND (${!proven} OR claimed_at IS NOT NULL OR email = ${customer.email}::citext))
      OR (customer_id IS NULL AND email = ANY(${emails}::text[]::citext[]))
    ORDER BY placed_at, id`;
  return { customerId, userId: customer.userId, emails, orderIds: rows.map(({ id }) => id) };
}
