import type { Tx } from "@/lib/platform/db";
import { traitWords } from "./trait-words";
import type { ApartCustomer, DuplicateGroup, LikelyCustomer } from "./types";

/**
 * Others who share something with a customer, those who share the most first. A value that a crowd shares tells nothing, and
 * one address alone is a household: it takes an alike name, or something else that is the same.
 */
export async function readLikely(tx: Tx, customerId: string): Promise<LikelyCustomer[]> {
  const rows = await tx.$queryRaw<{ id: string; name: string | null; email: string; kinds: string[] }[]>`
    SELECT c.id, c.name, c.email::text, array_agg(DISTINCT o.kind) AS kinds
    FROM customer_trait m JOIN LATERAL (
      SELECT customer_id, kind FROM customer_trait
      WHERE kind = m.kind AND value = m.value AND customer_id <> m.customer_id LIMIT 6) o ON true
    JOIN customer c ON c.id = o.customer_id
    WHERE m.customer_id = ${customerId} AND NOT EXISTS (SELECT 1 FROM customer_pair p
      WHERE p.first_id = least(c.id, m.customer_id) AND p.second_id = greatest(c.id, m.customer_id))
    GROUP BY c.id HAVING array_agg(DISTINCT o.kind) <> ARRAY['address']
      OR alike_names(c.name, (SELECT name FROM customer WHERE id = ${customerId}))
    ORDER BY count(DISTINCT o.kind) DESC, c.id LIMIT 5`;
  return rows.map(({ kinds, ...row }) => ({ ...row, same: kinds.map(traitWords) }));
}

/** Customers of whom staff said that they are not this one. */
export async function readApart(tx: Tx, customerId: string): Promise<ApartCustomer[]> {
  return tx.$queryRaw<ApartCustomer[]>`
    SELECT c.id, c.name, c.email::text FROM customer_pair p
    JOIN customer c ON c.id = CASE WHEN p.first_id = ${customerId} THEN p.second_id ELSE p.first_id END
    WHERE ${customerId} IN (p.first_id, p.second_id) ORDER BY p.at DESC, c.id LIMIT 20`;
}

const mostGroups = 50;

type Shared = { apart: string[]; alike: string[] | null } & {
  kind: string;
  value: string;
} & DuplicateGroup["customers"][number];

/**
 * Groups of customers who share something. Those of a crowd (an office's telephone) are left out, and of those who share no more
 * than an address, whose names are not alike.
 */
export async function listDuplicates(tx: Tx): Promise<DuplicateGroup[]> {
  const rows = await tx.$queryRaw<Shared[]>`
    SELECT g.kind, g.value, c.id, c.name, c.email::text, c.order_count AS orders, c.user_id IS NOT NULL AS "hasAccount",
      ARRAY(SELECT second_id FROM customer_pair WHERE first_id = c.id) || ARRAY(SELECT first_id FROM customer_pair WHERE second_id = c.id) AS apart,
      CASE WHEN g.kind = 'address' THEN ARRAY(
        SELECT x.id FROM customer_trait s JOIN customer x ON x.id = s.customer_id
        WHERE s.kind = g.kind AND s.value = g.value AND (alike_names(c.name, x.name) OR EXISTS (
          SELECT 1 FROM customer_trait a JOIN customer_trait b ON b.kind = a.kind AND b.value = a.value AND b.customer_id = x.id
          WHERE a.customer_id = c.id AND a.kind <> 'address'))) END AS alike
    FROM (SELECT kind, value FROM customer_trait WHERE shared GROUP BY kind, value
      HAVING count(*) BETWEEN 2 AND 6 AND count(*) * (count(*) - 1) / 2 > (SELECT count(*) FROM customer_pair
        WHERE first_id = ANY(array_agg(customer_id)) AND second_id = ANY(array_agg(customer_id))) ORDER BY kind DESC, value LIMIT ${mostGroups * 4}) g
    JOIN customer_trait t ON t.kind = g.kind AND t.value = g.value JOIN customer c ON c.id = t.customer_id
    ORDER BY g.kind DESC, g.value, (c.user_id IS NULL), c.order_count DESC, c.id`;
  // Two who share several things are one pair, not several.
  const groups = new Map<string, DuplicateGroup>();
  for (const [key, all] of Map.groupBy(rows, ({ kind, value }) => `${kind}:${value}`)) {
    // Who is none of the others any more is left out.
    const shared = all.filter(({ id, apart, alike }) =>
      all.some((one) => one.id !== id && !apart.includes(one.id) && (alike?.includes(one.id) ?? true)),
    );
    if (shared.length < 2) continue;
    const who = shared
      .map(({ id }) => id)
      .sort()
      .join();
    const same = traitWords(shared[0]?.kind ?? "");
    const known = groups.get(who);
    if (known) groups.set(who, { ...known, same: `${known.same}, ${same}` });
    else
      groups.set(who, {
        key,
        same,
        customers: shared.map(({ kind, value, apart, alike, ...customer }) => customer),
      });
  }
  return [...groups.values()].slice(0, mostGroups);
}
