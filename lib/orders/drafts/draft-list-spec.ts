import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";

/** How the list of drafts is read: those that nobody has sent yet. */
export const draftListSpec: ListSpec = {
  columns: Prisma.sql`d.id, d.actor_name AS by, d.updated_at AS "updatedAt",
    coalesce(nullif(d.content->>'name', ''), nullif(d.content->>'email', ''), 'Nobody yet') AS name,
    (SELECT coalesce(sum((line->>'quantity')::int), 0)::int FROM jsonb_array_elements(d.content->'lines') line) AS pieces`,
  from: Prisma.sql`draft_order d`,
  id: Prisma.sql`d.id`,
  sorts: { saved: { by: Prisma.sql`d.updated_at`, type: "timestamptz", descending: true } },
  usual: "saved",
  filters: {},
  search: null,
  always: Prisma.sql`d.order_id IS NULL`,
};
