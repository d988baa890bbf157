import type { Tx } from "@/lib/platform/db";
import { greetingName } from "@/lib/values/greeting-name";
import type { ReaderFields } from "./types";

type Row = { id: string; name: string | null; town: string | null; bought: string | null };

/** What letters can say of these customers: their name, where they live or last had something sent, what they last bought. */
export async function readReaderFields(
  tx: Tx,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, ReaderFields>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.name, coalesce(a.city, o.city) AS town, o.title AS bought
    FROM customer c
      LEFT JOIN customer_address a ON a.customer_id = c.id AND a.is_default
      LEFT JOIN LATERAL (SELECT o.address->>'city' AS city, l.title FROM orders o JOIN order_line l ON l.order_id = o.id
        WHERE o.customer_id = c.id AND o.paid_at IS NOT NULL AND NOT l.gift
        ORDER BY o.paid_at DESC, l.unit_price DESC, l.position LIMIT 1) o ON true
    WHERE c.id = ANY(${[...customerIds]})`;
  return new Map(
    rows.map(({ id, name, town, bought }) => [
      id,
      { first_name: name && greetingName(name), full_name: name, town, last_bought: bought },
    ]),
  );
}
