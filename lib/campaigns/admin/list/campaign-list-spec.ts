import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { literally } from "@/lib/platform/lists/word-conditions";

/** How the list of campaigns is read. There are hundreds at most; what came of each was counted before. */
export const campaignListSpec: ListSpec = {
  columns: Prisma.sql`k.id, k.name, k.state::text, k.topic, k.timing::text, k.send_at AS "sendAt", k.started_at AS "startedAt",
    k.finished_at AS "finishedAt", k.updated_at AS "updatedAt", k.paused_why AS "pausedWhy", s.name AS segment, w.subject,
    k.slug IS NOT NULL AS shown, CASE WHEN k.started_at IS NULL THEN NULL ELSE k.sent END AS sent, n.clicked, n.buyers, n.money::float8 AS money`,
  from: Prisma.sql`campaign k LEFT JOIN segment s ON s.id = k.segment_id
    LEFT JOIN campaign_wording w ON w.campaign_id = k.id AND w.variant = 'a' LEFT JOIN campaign_figures n ON n.campaign_id = k.id`,
  id: Prisma.sql`k.id`,
  sorts: {
    changed: { by: Prisma.sql`k.updated_at`, type: "timestamptz", descending: true },
    name: { by: Prisma.sql`lower(k.name)`, type: "text", descending: false },
    when: {
      by: Prisma.sql`coalesce(k.started_at, k.send_at, k.updated_at)`,
      type: "timestamptz",
      descending: true,
    },
    sent: { by: Prisma.sql`k.sent`, type: "int", descending: true },
    clicked: { by: Prisma.sql`coalesce(n.clicked, 0)`, type: "int", descending: true },
    bought: { by: Prisma.sql`coalesce(n.buyers, 0)`, type: "int", descending: true },
  },
  usual: "when",
  filters: {
    state: (values) => Prisma.sql`k.state::text = ANY(${[...values]}::text[])`,
    topic: (values) => Prisma.sql`k.topic = ANY(${[...values]}::text[])`,
  },
  search: (text) => [
    Prisma.sql`lower(k.name || ' ' || coalesce(w.subject, '')) LIKE lower(${`%${literally(text)}%`})`,
  ],
};
