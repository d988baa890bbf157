import { otherTopics } from "@/lib/newsletter/topics/other-topics";
import { Prisma } from "@/lib/platform/generated/client";

/**
 * Whether a window `w` is for a customer, as far as that hangs on who they are: a newsletter's reader, a member of the
 * segment, or whoever stands on the programme's step or above it. Memberships and permissions are asked of their tables as they are now.
 * @param customerId SQL of the customer's id
 */
export function isFor(customerId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(w.kind = 'segment' AND EXISTS (SELECT FROM segment_membership m
      WHERE m.segment_id = w.segment_id AND m.customer_id = ${customerId} AND m.left_at IS NULL)
    OR w.kind = 'tier' AND EXISTS (SELECT FROM loyalty_member t
      WHERE t.customer_id = ${customerId} AND t.tier = ANY(tiers_from(w.tier)))
    OR w.kind = 'newsletter' AND EXISTS (SELECT FROM customer reader JOIN newsletter_permission n ON n.email = reader.email
      WHERE reader.id = ${customerId} AND n.state = 'live' AND n.topic <> ALL (${[...otherTopics]}::text[])))`;
}
