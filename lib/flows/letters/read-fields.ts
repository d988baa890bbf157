import type { ReaderFields } from "@/lib/campaigns/letter/types";
import type { Tx } from "@/lib/platform/db";
import { greetingName } from "@/lib/values/greeting-name";

type Reader = { readonly email: string; readonly customerId: string | null };
type Row = { name: string | null; town: string | null; bought: string | null };

/** What a letter can say of one reader: their name, where they last had something sent, what they last bought. */
export async function readFields(tx: Tx, { email, customerId }: Reader): Promise<ReaderFields> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT coalesce(c.name, o.name) AS name, coalesce(a.city, o.address->>'city') AS town, o.title AS bought
    FROM (SELECT 1) AS one
      LEFT JOIN customer c ON c.id = ${customerId}
      LEFT JOIN customer_address a ON a.customer_id = c.id AND a.is_default
      LEFT JOIN LATERAL (SELECT o.name, o.address, l.title FROM orders o JOIN order_line l ON l.order_id = o.id
        WHERE (o.email = ${email}::citext OR o.customer_id = ${customerId}) AND o.paid_at IS NOT NULL AND NOT l.gift
        ORDER BY o.paid_at DESC, l.unit_price DESC, l.position LIMIT 1) o ON true`;
  const { name = null, town = null, bought = null } = row ?? {};
  return { first_name: name && greetingName(name), full_name: name, town, last_bought: bought };
}
