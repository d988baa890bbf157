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
    select: { email: true, userId: true },
  });
  if (!customer) return null;
  // An address somebody else has since shown to be theirs is not this customer's any more.
  const others = proven
    ? []
    : await tx.$queryRaw<{ email: string }[]>`
      SELECT email::text FROM customer_email e WHERE customer_id = ${customerId}
        AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.email = e.email)`;
  const emails = [customer.email, ...others.map(({ email }) => email)];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM orders o WHERE
      (customer_id = ${customerId} AND (${!proven} OR claimed_at IS NOT NULL OR email = ${customer.email}::citext))
      OR (customer_id IS NULL AND email = ANY(${emails}::text[]::citext[]))
    ORDER BY placed_at, id`;
  return { customerId, userId: customer.userId, emails, orderIds: rows.map(({ id }) => id) };
}
