import { browsingTopic } from "@/lib/newsletter/browsing/browsing-topic";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { moveReferrals } from "./move-referrals";

export type Moved = {
  readonly orders: number;
  readonly addresses: number;
  readonly notes: number;
  readonly saved: number;
};

/** Gives one customer what was another's. What both have is kept once; the sums follow the orders by themselves. */
export async function moveBelongings(tx: Tx, keepId: string, otherId: string, now: Date): Promise<Moved> {
  const orders =
    await tx.$executeRaw`UPDATE orders SET customer_id = ${keepId} WHERE customer_id = ${otherId}`;
  await tx.$executeRaw`UPDATE basket SET customer_id = ${keepId} WHERE customer_id = ${otherId}`;
  await tx.$executeRaw`UPDATE left_basket SET customer_id = ${keepId} WHERE customer_id = ${otherId}`;
  // Where both were given a discount at a time the other's stays with its address alone: nobody gets a third.
  await tx.$executeRaw`
    UPDATE recovery_voucher v SET customer_id = ${keepId} WHERE v.customer_id = ${otherId} AND NOT EXISTS (
      SELECT 1 FROM recovery_voucher k WHERE k.customer_id = ${keepId} AND tstzrange(k.given_at, k.until) && tstzrange(v.given_at, v.until))`;
  await tx.$executeRaw`UPDATE recovery_voucher SET customer_id = NULL WHERE customer_id = ${otherId}`;
  const addresses = await tx.$executeRaw`
    UPDATE customer_address a SET customer_id = ${keepId}, updated_at = ${now},
      is_default = a.is_default AND NOT EXISTS (SELECT 1 FROM customer_address k WHERE k.customer_id = ${keepId} AND k.is_default)
    WHERE a.customer_id = ${otherId} AND NOT EXISTS (SELECT 1 FROM customer_address k WHERE k.customer_id = ${keepId}
      AND match_key(k.name || k.line1 || coalesce(k.postcode, '') || k.country)
        IS NOT DISTINCT FROM match_key(a.name || a.line1 || coalesce(a.postcode, '') || a.country))`;
  const notes =
    await tx.$executeRaw`UPDATE customer_note SET customer_id = ${keepId} WHERE customer_id = ${otherId}`;
  await tx.$executeRaw`UPDATE customer_email SET customer_id = ${keepId} WHERE customer_id = ${otherId}`;
  await tx.$executeRaw`
    INSERT INTO customer_trait (customer_id, kind, value, shared)
    SELECT ${keepId}, kind, value, shared FROM customer_trait WHERE customer_id = ${otherId} ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO customer_pair (first_id, second_id, at)
    SELECT least(${keepId}, o), greatest(${keepId}, o), at
    FROM (SELECT CASE WHEN first_id = ${otherId} THEN second_id ELSE first_id END AS o, at FROM customer_pair
      WHERE ${otherId} IN (first_id, second_id)) p WHERE o <> ${keepId} ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`UPDATE campaign_recipient SET customer_id = ${keepId} WHERE customer_id = ${otherId}`;
  // Who was put on a list that does not change stays on it; the living ones follow by themselves.
  await tx.$executeRaw`
    INSERT INTO segment_membership (segment_id, customer_id, entered_at)
    SELECT m.segment_id, ${keepId}, m.entered_at FROM segment_membership m JOIN segment s ON s.id = m.segment_id
    WHERE m.customer_id = ${otherId} AND m.left_at IS NULL AND s.kind = 'frozen' ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`UPDATE flow_run SET customer_id = ${keepId} WHERE customer_id = ${otherId}`;
  // Only who has an account is a member, and of two customers at most one has.
  await tx.$executeRaw`UPDATE loyalty_member SET customer_id = ${keepId} WHERE customer_id = ${otherId}`;
  // Only where whoever stays agreed to it too.
  await tx.$executeRaw`
    INSERT INTO product_view AS k (customer_id, product_id, last_viewed_at, times)
    SELECT c.id, v.product_id, v.last_viewed_at, v.times FROM product_view v JOIN customer c ON c.id = ${keepId}
      JOIN newsletter_permission p ON p.email = c.email AND p.topic = ${browsingTopic} AND p.state = 'live'
    WHERE v.customer_id = ${otherId} ON CONFLICT (customer_id, product_id) DO UPDATE
      SET last_viewed_at = greatest(k.last_viewed_at, excluded.last_viewed_at), times = k.times + excluded.times`;
  await moveReferrals(tx, keepId, otherId);
  // Only who has an account is an ambassador, and of two customers at most one has.
  await tx.$executeRaw`UPDATE ambassador SET customer_id = ${keepId} WHERE customer_id = ${otherId}`;
  const saved = await moveSaved(tx, keepId, otherId, now);
  await tx.$executeRaw`
    UPDATE customer k SET name = coalesce(k.name, o.name), phone = coalesce(k.phone, o.phone),
      tags = k.tags || ARRAY(SELECT t FROM unnest(o.tags) AS t WHERE lower(t) <> ALL (SELECT lower(u) FROM unnest(k.tags) AS u)),
      created_at = least(k.created_at, o.created_at), version = k.version + 1, updated_at = ${now}
    FROM customer o WHERE k.id = ${keepId} AND o.id = ${otherId}`;
  return { orders, addresses, notes, saved };
}

async function moveSaved(tx: Tx, keepId: string, otherId: string, now: Date): Promise<number> {
  const from = await tx.savedList.findUnique({ where: { customerId: otherId } });
  if (!from) return 0;
  const into = await tx.savedList.upsert({
    where: { customerId: keepId },
    create: { id: createId("save"), customerId: keepId, createdAt: now, updatedAt: now },
    update: { updatedAt: now },
  });
  return tx.$executeRaw`
    INSERT INTO saved_product (list_id, product_id, variant_id, saved_at)
    SELECT ${into.id}, product_id, variant_id, saved_at FROM saved_product WHERE list_id = ${from.id} ON CONFLICT DO NOTHING`;
}
