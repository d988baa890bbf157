import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";

/** How the list of brought files is read. */
export const importListSpec: ListSpec = {
  columns: Prisma.sql`i.id, i.file_name AS "fileName", i.state::text, i.started_by_name AS "startedByName",
    i.created_at AS "createdAt"`,
  from: Prisma.sql`product_import i`,
  id: Prisma.sql`i.id`,
  sorts: { brought: { by: Prisma.sql`i.created_at`, type: "timestamptz", descending: true } },
  usual: "brought",
  filters: {},
  search: null,
};
