import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { literally } from "@/lib/platform/lists/word-conditions";
import type { SaleStanding } from "../types";

const standings: readonly SaleStanding[] = ["draft", "scheduled", "members", "open", "over"];

/** What `standingOf` says of one sale, for asking the database about all of them. The two are held together by a test. */
function standingSql(now: Date): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN s.state = 'draft' THEN 'draft'
    WHEN coalesce(s.ended_at, s.ends_at) <= ${now} OR s.ends_at <= ${now} THEN 'over'
    WHEN s.opens_at <= ${now} THEN 'open'
    WHEN EXISTS (SELECT FROM sale_window w WHERE w.sale_id = s.id AND w.opens_at <= ${now}) THEN 'members'
    ELSE 'scheduled' END`;
}

/** How the list of sales is read. There are hundreds of them at most: no order needs an index of its own. */
export function saleListSpec(now: Date): ListSpec {
  const name = Prisma.sql`lower(s.name)`;
  return {
    columns: Prisma.sql`s.id, s.name, ${standingSql(now)} AS standing, s.percent, s.opens_at AS "opensAt",
      coalesce(s.ended_at, s.ends_at) AS "endsAt", (SELECT min(w.opens_at) FROM sale_window w WHERE w.sale_id = s.id) AS "firstAt",
      (SELECT count(*)::int FROM price_period p WHERE p.sale_id = s.id) AS variants`,
    from: Prisma.sql`sale s`,
    id: Prisma.sql`s.id`,
    sorts: {
      opens: { by: Prisma.sql`coalesce(s.opens_at, 'infinity')`, type: "timestamptz", descending: true },
      name: { by: name, type: "text", descending: false },
    },
    usual: "opens",
    filters: {
      standing: (values) => {
        const known = values.filter((value) => standings.some((standing) => standing === value));
        return known.length > 0 ? Prisma.sql`${standingSql(now)} = ANY(${known}::text[])` : null;
      },
    },
    search: (text) => [Prisma.sql`${name} LIKE ${`%${literally(text.toLowerCase())}%`}`],
  };
}
