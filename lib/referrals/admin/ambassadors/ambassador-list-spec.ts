import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { wordConditions } from "@/lib/platform/lists/word-conditions";

const states = new Set(["active", "invited", "ended"]);
const words = Prisma.sql`lower(a.name || ' ' || coalesce(a.word::text, '') || ' ' || coalesce(a.email::text, k.email::text, ''))`;
const waits = Prisma.sql`EXISTS (SELECT FROM ambassador_page p WHERE p.ambassador_id = a.id AND p.state = 'waiting')`;

/**
 * How the list of ambassadors is read: those who are, were or were asked to be one, with what their code brought in money of
 * this currency. There are thousands at most: no order needs an index of its own.
 */
export function ambassadorListSpec(currency: string): ListSpec {
  const counted = Prisma.sql`FROM commission c JOIN orders o ON o.id = c.order_id WHERE c.ambassador_id = a.id AND c.state <> 'refused'`;
  const goods = Prisma.sql`(SELECT coalesce(sum(c.goods), 0)::bigint ${counted} AND o.currency = ${currency})`;
  return {
    columns: Prisma.sql`a.id, a.name, a.word::text AS word, a.state::text AS state, a.created_at AS since,
      (SELECT coalesce(sum(visits), 0)::int FROM ambassador_day d WHERE d.ambassador_id = a.id) AS visits,
      (SELECT count(*)::int ${counted}) AS orders, ${goods}::float8 AS goods, ${waits} AS waits`,
    from: Prisma.sql`ambassador a LEFT JOIN customer k ON k.id = a.customer_id`,
    id: Prisma.sql`a.id`,
    sorts: {
      goods: { by: goods, type: "bigint", descending: true },
      name: { by: Prisma.sql`lower(a.name)`, type: "text", descending: false },
      since: { by: Prisma.sql`a.created_at`, type: "timestamptz", descending: true },
    },
    usual: "goods",
    filters: {
      state: (values) => {
        const known = values.filter((value) => states.has(value));
        return known.length > 0 ? Prisma.sql`a.state::text = ANY(${known}::text[])` : null;
      },
      page: ([value]) => (value === "waits" ? waits : null),
    },
    search: (text) => [wordConditions(words, text)],
    always: Prisma.sql`a.state IN ('active', 'invited', 'ended')`,
  };
}
