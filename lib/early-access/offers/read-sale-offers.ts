import { otherTopics } from "@/lib/newsletter/topics/other-topics";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { Asker, SaleOffer } from "./types";

/**
 * Whether the asker may be in a window `w` at this moment: a newsletter's reader, a member of the segment or whoever stands
 * on the programme's step or above it, each signed in, or a holder of an invitation to it. Memberships and permissions are
 * asked of their tables as they are now.
 */
export function admitted({ customerId, invitations }: Asker, now: Date): Prisma.Sql {
  return Prisma.sql`w.opens_at <= ${now} AND (
    EXISTS (SELECT FROM sale_invitation i WHERE i.window_id = w.id AND i.id = ANY(${[...invitations]}::text[]))
    OR w.kind = 'segment' AND EXISTS (SELECT FROM segment_membership m
      WHERE m.segment_id = w.segment_id AND m.customer_id = ${customerId} AND m.left_at IS NULL)
    OR w.kind = 'tier' AND EXISTS (SELECT FROM loyalty_member t
      WHERE t.customer_id = ${customerId} AND t.tier = ANY(tiers_from(w.tier)))
    OR w.kind = 'newsletter' AND EXISTS (SELECT FROM customer c JOIN newsletter_permission n ON n.email = c.email
      WHERE c.id = ${customerId} AND n.state = 'live' AND n.topic <> ALL (${[...otherTopics]}::text[])))`;
}

/** Every price of a sale that the asker may have of these variants at this moment. */
export async function readSaleOffers(
  tx: Tx,
  variantIds: readonly string[],
  asker: Asker,
  now: Date,
): Promise<SaleOffer[]> {
  if (variantIds.length === 0) return [];
  return tx.$queryRaw<SaleOffer[]>`
    SELECT p.variant_id AS "variantId", p.sale_id AS "saleId", p.price, p.until, s.limit_per_customer AS limit,
      CASE WHEN p."from" <= ${now} THEN 'public' ELSE 'members' END AS access,
      CASE WHEN p."from" <= ${now} THEN p."from" ELSE a.since END AS since
    FROM price_period p LEFT JOIN sale s ON s.id = p.sale_id
    LEFT JOIN LATERAL (SELECT min(w.opens_at) AS since FROM sale_window w WHERE w.sale_id = p.sale_id AND ${admitted(asker, now)}) AS a
      ON p."from" > ${now}
    WHERE p.variant_id = ANY(${[...variantIds]}::text[]) AND p.until > ${now}
      AND (p."from" <= ${now} OR a.since IS NOT NULL)`;
}
