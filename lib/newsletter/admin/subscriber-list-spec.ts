import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { wordConditions } from "@/lib/platform/lists/word-conditions";
import { noLetterTopics } from "../topics/no-letter-topics";

/** Written as its indexes are, or it is not found by them. */
const address = Prisma.sql`lower(s.email::text)`;
const states = new Set(["live", "asked", "told", "withdrawn"]);

function has(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM newsletter_permission p WHERE p.email = s.email AND ${condition})`;
}

function state(values: readonly string[], now: Date): Prisma.Sql | null {
  const named = values.filter((value) => states.has(value));
  const parts = [
    ...(named.length > 0
      ? [has(Prisma.sql`p.topic <> ALL (${[...noLetterTopics]}::text[]) AND p.state = ANY(${named}::text[])`)]
      : []),
    ...(values.includes("paused") ? [Prisma.sql`s.paused_until > ${now}`] : []),
    ...(values.includes("suppressed")
      ? [Prisma.sql`EXISTS (SELECT 1 FROM suppression u WHERE u.email = s.email)`]
      : []),
  ];
  return parts.length > 0 ? Prisma.sql`(${Prisma.join(parts, " OR ")})` : null;
}

/** How the list of subscribers is read; each row brings what its permissions rest on, for the page and for the file. */
export function subscriberListSpec(now: Date): ListSpec {
  return {
    columns: Prisma.sql`s.id::text, s.email::text, s.created_at AS "createdAt", s.source, s.locale, s.frequency,
      CASE WHEN s.paused_until > ${now} THEN s.paused_until END AS "pausedUntil",
      (SELECT u.reason FROM suppression u WHERE u.email = s.email) AS suppressed,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('topic', p.topic, 'state', p.state, 'basis', p.basis, 'since', p.since,
          'source', e.source, 'proof', e.proof, 'wording', e.wording, 'evidence', e.evidence) ORDER BY p.topic), '[]')
        FROM newsletter_permission p JOIN consent_entry e ON e.id = p.entry_id WHERE p.email = s.email) AS permissions`,
    from: Prisma.sql`subscriber s`,
    id: Prisma.sql`s.id`,
    idType: "uuid",
    sorts: {
      created: { by: Prisma.sql`s.created_at`, type: "timestamptz", descending: true },
      email: { by: address, type: "text", descending: false },
    },
    usual: "created",
    filters: {
      state: (values) => state(values, now),
      topic: (values) => has(Prisma.sql`p.state = 'live' AND p.topic = ANY(${[...values]}::text[])`),
      source: (values) => Prisma.sql`s.source = ANY(${[...values]}::text[])`,
    },
    sought: ["state", "topic"],
    search: (text) => [wordConditions(address, text)],
  };
}
