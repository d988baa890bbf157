import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { wordConditions } from "@/lib/platform/lists/word-conditions";

const newsletters = new Set(["asked", "given", "withdrawn"]);
/** Written as the index is, or it is not found by it. */
const lastOrder = Prisma.sql`coalesce(c.last_order_at, '0001-01-01 00:00:00+00'::timestamptz)`;

function newsletter(values: readonly string[]): Prisma.Sql | null {
  const known = values.filter((value) => newsletters.has(value));
  const parts = [
    ...(known.length > 0 ? [Prisma.sql`c.newsletter = ANY(${known}::text[])`] : []),
    ...(values.includes("nothing") ? [Prisma.sql`c.newsletter IS NULL`] : []),
  ];
  return parts.length > 0 ? Prisma.sql`(${Prisma.join(parts, " OR ")})` : null;
}

function account(values: readonly string[]): Prisma.Sql | null {
  const [has, guest] = [values.includes("account"), values.includes("guest")];
  if (has === guest) return null;
  return has ? Prisma.sql`c.user_id IS NOT NULL` : Prisma.sql`c.user_id IS NULL`;
}

/** "30", "90", "365": within so many days; "never": not yet. The widest of several counts. */
function bought(values: readonly string[], now: Date): Prisma.Sql | null {
  const days = values.filter((value) => /^\d{1,5}$/.test(value)).map(Number);
  const parts: Prisma.Sql[] = [];
  if (days.length > 0) {
    const since = new Date(now.getTime() - Math.max(...days) * 24 * 60 * 60 * 1000);
    parts.push(Prisma.sql`${lastOrder} >= ${since}`);
  }
  if (values.includes("never")) parts.push(Prisma.sql`${lastOrder} < '0002-01-01 00:00:00+00'::timestamptz`);
  return parts.length > 0 ? Prisma.sql`(${Prisma.join(parts, " OR ")})` : null;
}

/** Written as the index of trigrams is, or it is not found by it. */
export const customerWords = Prisma.sql`lower(coalesce(c.name, '') || ' ' || c.email::text)`;

/** How the list of customers is read. */
export function customerListSpec(now: Date): ListSpec {
  return {
    columns: Prisma.sql`c.id, c.name, c.email::text, c.order_count AS orders, c.spent::float8 AS spent,
      c.last_order_at AS "lastOrderAt", c.created_at AS "createdAt", c.tags, c.user_id IS NOT NULL AS "hasAccount",
      c.newsletter`,
    from: Prisma.sql`customer c`,
    id: Prisma.sql`c.id`,
    sorts: {
      created: { by: Prisma.sql`c.created_at`, type: "timestamptz", descending: true },
      name: { by: Prisma.sql`coalesce(c.name, '')`, type: "text", descending: false },
      orders: { by: Prisma.sql`c.order_count`, type: "int", descending: true },
      spent: { by: Prisma.sql`c.spent`, type: "bigint", descending: true },
      last: { by: lastOrder, type: "timestamptz", descending: true },
    },
    usual: "last",
    filters: {
      tag: (values) => Prisma.sql`c.tags && ${[...values]}::text[]`,
      account,
      newsletter,
      bought: (values) => bought(values, now),
      // Who is in a segment is written down beside it, so that a list need not know its rule.
      segment: (values) => Prisma.sql`EXISTS (SELECT FROM segment_membership m
        WHERE m.customer_id = c.id AND m.segment_id = ANY(${[...values]}::text[]) AND m.left_at IS NULL)`,
    },
    sought: ["segment"],
    search: (text) => [wordConditions(customerWords, text)],
  };
}
