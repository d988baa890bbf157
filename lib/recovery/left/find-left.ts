import { record } from "@/lib/journal/record";
import { basketTopic } from "@/lib/newsletter/reminders/basket-topic";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";
import type { LeftItem } from "../types";
import { isHeldOut } from "./is-held-out";
import { leftLimits } from "./left-limits";

const hourMs = 60 * 60 * 1000;

type Found = {
  basketId: string;
  customerId: string | null;
  email: string;
  currency: string;
  touchedAt: Date;
  items: LeftItem[];
  pieces: number;
  worth: number;
};

/**
 * Notes baskets that were left behind: something in them, not touched for the time the owner set, no order by their owner
 * since, and an owner whom the ledger allows to be reminded. One person has one series at a time, and no second one for the
 * days the owner set. Found by one statement along an index of the few baskets that can be written about at all.
 * @returns how many were noted; none while another worker is at it, or where reminders are off
 */
export async function findLeft(tx: Tx, now: Date): Promise<number> {
  const { recovery } = await readShop(tx);
  if (!recovery.on) return 0;
  const [turn] = await tx.$queryRaw<{ mine: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('find-left-baskets', 0)) AS mine`;
  if (!turn?.mine) return 0;
  const [first = 4] = recovery.afterHours;
  const found = await readLeft(tx, first, recovery.quietDays, now);
  for (const basket of found) {
    const { basketId, customerId, currency, touchedAt, pieces, worth: total } = basket;
    const id = createId("left");
    const heldOut = isHeldOut(basketId, touchedAt, recovery.holdOutPercent);
    const next = heldOut ? {} : { nextLetter: 1, nextAt: new Date(touchedAt.getTime() + first * hourMs) };
    await tx.leftBasket.create({ data: { ...basket, ...next, id, leftAt: now, heldOut } });
    const data = { leftBasketId: id, total, currency, pieces, heldOut };
    await record(tx, { type: "basket_left", basketId, ...(customerId ? { customerId } : {}), data }, now);
  }
  return found.length;
}

async function readLeft(tx: Tx, first: number, quietDays: number, now: Date): Promise<Found[]> {
  const left = new Date(now.getTime() - first * hourMs);
  const oldest = new Date(left.getTime() - leftLimits.noticedHours * hourMs);
  return tx.$queryRaw<Found[]>`
    SELECT DISTINCT ON (o.email) o.id AS "basketId", o.customer_id AS "customerId", o.email::text, o.currency,
      o.updated_at AS "touchedAt", g.items, g.pieces, g.worth
    FROM (
      SELECT b.id, b.customer_id, b.currency, b.updated_at, coalesce(c.email, b.contact_email) AS email
      FROM basket b LEFT JOIN customer c ON c.id = b.customer_id
      WHERE b.state = 'open' AND (b.customer_id IS NOT NULL OR b.contact_email IS NOT NULL)
        AND b.updated_at <= ${left} AND b.updated_at > ${oldest}
    ) AS o
    JOIN newsletter_permission p ON p.email = o.email AND p.topic = ${basketTopic} AND p.state = 'live'
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('variantId', v.id, 'quantity', l.quantity, 'unitPrice', v.present) ORDER BY l.added_at, l.id) AS items,
        sum(l.quantity)::int AS pieces, sum(l.quantity * v.present)::int AS worth
      FROM basket_line l JOIN LATERAL (SELECT id, price_in_force(id, price, ${now}) AS present FROM variant WHERE id = l.variant_id) AS v ON true
      WHERE l.basket_id = o.id
    ) AS g
    WHERE g.pieces > 0
      AND letter_refusal(o.email, ${basketTopic}, ${now}::timestamptz, '') IS NULL
      AND NOT EXISTS (SELECT FROM orders r WHERE r.basket_id = o.id AND (r.state IN ('awaiting_payment', 'payment_processing') OR r.paid_at > o.updated_at))
      AND NOT EXISTS (SELECT FROM orders r WHERE r.email = o.email AND r.paid_at > o.updated_at)
      AND NOT EXISTS (SELECT FROM orders r WHERE r.customer_id = o.customer_id AND r.paid_at > o.updated_at)
      AND NOT EXISTS (SELECT FROM left_basket l WHERE l.basket_id = o.id AND l.touched_at = o.updated_at)
      AND NOT EXISTS (SELECT FROM left_basket l WHERE (l.email = o.email OR l.customer_id = o.customer_id)
        AND l.left_at > ${now}::timestamptz - make_interval(days => ${quietDays}::int)
        AND (l.held_out OR l.next_letter IS NOT NULL OR EXISTS (SELECT FROM left_basket_letter w WHERE w.left_basket_id = l.id)))
    ORDER BY o.email, o.updated_at DESC LIMIT ${leftLimits.atOnce}`;
}
