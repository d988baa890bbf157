import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { literally } from "@/lib/platform/lists/word-conditions";

/** How the list of segments is read. There are dozens at most: no order needs an index of its own. */
export const segmentListSpec: ListSpec = {
  columns: Prisma.sql`s.id, s.name, s.description, s.kind, s.rule, s.members, s.settled_at AS "settledAt", s.updated_at AS "updatedAt"`,
  from: Prisma.sql`segment s`,
  id: Prisma.sql`s.id`,
  sorts: {
    created: { by: Prisma.sql`s.created_at`, type: "timestamptz", descending: false },
    name: { by: Prisma.sql`lower(s.name)`, type: "text", descending: false },
    members: { by: Prisma.sql`s.members`, type: "int", descending: true },
    changed: { by: Prisma.sql`s.updated_at`, type: "timestamptz", descending: true },
  },
  usual: "created",
  filters: { kind: (values) => Prisma.sql`s.kind::text = ANY(${[...values]}::text[])` },
  search: (text) => [Prisma.sql`lower(s.name || ' ' || s.description) LIKE lower(${`%${literally(text)}%`})`],
  always: Prisma.sql`s.hidden_at IS NULL`,
};
