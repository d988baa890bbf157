import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { literally } from "@/lib/platform/lists/word-conditions";
import type { DiscountState } from "./types";

/** The state of an offer at a moment, in the database's words. */
function stateSql(now: Date): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN NOT d.active THEN 'off'
    WHEN d.ends_at <= ${now} THEN 'ended'
    WHEN d.starts_at > ${now} THEN 'scheduled'
    WHEN d.used >= d.usage_limit THEN 'used_up'
    ELSE 'active' END`;
}

const states: readonly DiscountState[] = ["active", "scheduled", "ended", "used_up", "off"];

/** How the list of offers is read. There are hundreds of them at most: no order needs an index of its own. */
export function discountListSpec(now: Date): ListSpec {
  const name = Prisma.sql`lower(coalesce(nullif(d.title, ''), d.code::text, ''))`;
  return {
    columns: Prisma.sql`d.id, ${stateSql(now)} AS state`,
    from: Prisma.sql`discount_code d`,
    id: Prisma.sql`d.id`,
    sorts: {
      created: { by: Prisma.sql`d.created_at`, type: "timestamptz", descending: true },
      name: { by: name, type: "text", descending: false },
      used: { by: Prisma.sql`d.used`, type: "int", descending: true },
    },
    usual: "created",
    filters: {
      state: (values) => {
        const known = values.filter((value) => states.some((state) => state === value));
        return known.length > 0 ? Prisma.sql`${stateSql(now)} = ANY(${known}::text[])` : null;
      },
      kind: (values) => Prisma.sql`d.kind::text = ANY(${[...values]}::text[])`,
      way: (values) => {
        const ways: Record<string, Prisma.Sql> = {
          automatic: Prisma.sql`d.automatic`,
          code: Prisma.sql`d.code IS NOT NULL`,
          codes: Prisma.sql`NOT d.automatic AND d.code IS NULL`,
        };
        const parts = values.flatMap((value) => ways[value] ?? []);
        return parts.length > 0 ? Prisma.sql`(${Prisma.join(parts, " OR ")})` : null;
      },
    },
    search: (text) => [
      Prisma.sql`(${name} LIKE ${`%${literally(text)}%`} OR d.code::text ILIKE ${`%${literally(text)}%`})`,
      Prisma.sql`EXISTS (SELECT FROM unique_code u WHERE u.discount_id = d.id AND u.code = ${text}::citext)`,
    ],
  };
}
