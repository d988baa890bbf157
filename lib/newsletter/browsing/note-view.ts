import type { Tx } from "@/lib/platform/db";
import { browsingTopic } from "./browsing-topic";

type Seen = {
  /** Who is signed in, as a user. */
  readonly userId: string;
  /** What the page showed. */
  readonly variantId: string;
};

/**
 * Notes that a customer looked at a thing that is on sale, if their permission stands at this moment; the permission is held
 * meanwhile, so that taking it back at the same time erases this too. A thing is noted once an hour.
 * @returns whether something was noted
 */
export async function noteView(tx: Tx, { userId, variantId }: Seen, now: Date): Promise<boolean> {
  const noted = await tx.$executeRaw`
    INSERT INTO product_view AS v (customer_id, product_id, last_viewed_at)
    SELECT c.id, p.id, ${now}::timestamptz
    FROM customer c JOIN newsletter_permission n ON n.email = c.email AND n.topic = ${browsingTopic} AND n.state = 'live',
      variant a JOIN product p ON p.id = a.product_id AND p.status = 'active' AND p.published_at <= ${now}
    WHERE c.user_id = ${userId} AND a.id = ${variantId} FOR SHARE OF n
    ON CONFLICT (customer_id, product_id) DO UPDATE SET last_viewed_at = excluded.last_viewed_at, times = v.times + 1
      WHERE v.last_viewed_at <= excluded.last_viewed_at - interval '1 hour'`;
  return noted > 0;
}
