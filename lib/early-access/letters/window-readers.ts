import { otherTopics } from "@/lib/newsletter/topics/other-topics";
import { Prisma } from "@/lib/platform/generated/client";

/**
 * The addresses of those whom a window `w` lets in: its customers, with a newsletter's window every reader of the letters,
 * with an account or without, and those who were invited by hand. It says of everybody what `letsIn` says of one, along the
 * indexes of each kind; `letsIn` is asked again when their turn comes.
 * @param most where more of a kind need not be looked at; null: all of them
 */
export function windowReaders(most: number | null): Prisma.Sql {
  return Prisma.sql`(SELECT c.email FROM segment_membership g JOIN customer c ON c.id = g.customer_id
      WHERE w.kind = 'segment' AND g.segment_id = w.segment_id AND g.left_at IS NULL LIMIT ${most}::int)
    UNION (SELECT c.email FROM loyalty_member t JOIN customer c ON c.id = t.customer_id
      WHERE w.kind = 'tier' AND t.tier = ANY(tiers_from(w.tier)) LIMIT ${most}::int)
    UNION (SELECT n.email FROM newsletter_permission n
      WHERE w.kind = 'newsletter' AND n.state = 'live' AND n.topic <> ALL (${[...otherTopics]}::text[]) LIMIT ${most}::int)
    UNION (SELECT i.email FROM sale_invitation i WHERE i.window_id = w.id LIMIT ${most}::int)`;
}
