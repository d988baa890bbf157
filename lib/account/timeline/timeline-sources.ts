import { Prisma } from "@/lib/platform/generated/client";

export type Whose = {
  readonly customerId: string;
  readonly userId: string | null;
  readonly emails: readonly string[];
};

/** The orders of a customer: theirs, and tries with their address that nobody paid. */
function mine({ customerId, emails }: Whose): Prisma.Sql {
  return Prisma.sql`(o.customer_id = ${customerId}
    OR (o.customer_id IS NULL AND o.email = ANY(${[...emails]}::text[]::citext[])))`;
}

type Source = {
  readonly kind: string;
  readonly key: Prisma.Sql;
  readonly at: Prisma.Sql;
  readonly data: Prisma.Sql;
  readonly from: Prisma.Sql;
};

const ofOrder = Prisma.sql`'orderId', o.id, 'number', o.number, 'currency', o.currency`;

/** Where a customer's timeline is read from. Each source is asked by an index of its own and gives no more than a page. */
export function timelineSources(whose: Whose): readonly Source[] {
  const { customerId, userId, emails } = whose;
  const own = mine(whose);
  const addresses = Prisma.sql`ANY(${[...emails]}::text[]::citext[])`;
  return [
    {
      kind: "order",
      key: Prisma.sql`o.id`,
      at: Prisma.sql`o.placed_at`,
      data: Prisma.sql`${ofOrder}, 'state', o.state, 'total', o.total`,
      from: Prisma.sql`orders o WHERE ${own}`,
    },
    {
      kind: "payment",
      key: Prisma.sql`p.id`,
      at: Prisma.sql`p.updated_at`,
      data: Prisma.sql`${ofOrder}, 'state', p.state, 'amount', p.amount`,
      from: Prisma.sql`payment p JOIN orders o ON o.id = p.order_id WHERE ${own} AND p.state NOT IN ('created', 'open')`,
    },
    {
      kind: "refund",
      key: Prisma.sql`r.id`,
      at: Prisma.sql`r.created_at`,
      data: Prisma.sql`${ofOrder}, 'state', r.state, 'amount', r.amount, 'reason', r.reason`,
      from: Prisma.sql`refund r JOIN payment p ON p.id = r.payment_id JOIN orders o ON o.id = p.order_id WHERE ${own}`,
    },
    {
      kind: "shipped",
      key: Prisma.sql`a.id || '-s'`,
      at: Prisma.sql`a.shipped_at`,
      data: Prisma.sql`${ofOrder}, 'carrier', a.carrier, 'tracking', a.tracking_number`,
      from: Prisma.sql`parcel a JOIN orders o ON o.id = a.order_id WHERE ${own}`,
    },
    {
      kind: "delivered",
      key: Prisma.sql`a.id || '-d'`,
      at: Prisma.sql`a.delivered_at`,
      data: ofOrder,
      from: Prisma.sql`parcel a JOIN orders o ON o.id = a.order_id WHERE ${own} AND a.delivered_at IS NOT NULL`,
    },
    {
      kind: "withdrawal",
      key: Prisma.sql`w.id`,
      at: Prisma.sql`w.declared_at`,
      data: Prisma.sql`${ofOrder}, 'confirmed', w.confirmed_at`,
      from: Prisma.sql`withdrawal w JOIN orders o ON o.id = w.order_id WHERE ${own}`,
    },
    {
      kind: "return",
      key: Prisma.sql`m.id::text || '-m'`,
      at: Prisma.sql`m.at`,
      data: Prisma.sql`${ofOrder}, 'state', m."to", 'reason', m.reason, 'by', m.actor_name`,
      from: Prisma.sql`order_return_move m JOIN order_return t ON t.id = m.return_id JOIN orders o ON o.id = t.order_id
        WHERE ${own}`,
    },
    {
      kind: "question",
      key: Prisma.sql`h.id`,
      at: Prisma.sql`h.created_at`,
      data: Prisma.sql`${ofOrder}, 'text', left(h.message, 2000)`,
      from: Prisma.sql`help_request h JOIN orders o ON o.id = h.order_id WHERE ${own}`,
    },
    {
      kind: "letter",
      key: Prisma.sql`l.id`,
      at: Prisma.sql`l.created_at`,
      data: Prisma.sql`'template', l.template, 'state', l.state, 'email', l.to_email,
        'became', (SELECT e.type FROM letter_event e WHERE e.letter_id = l.id ORDER BY e.received_at DESC, e.id DESC LIMIT 1)`,
      from: Prisma.sql`outbox_letter l WHERE l.to_email = ${addresses}`,
    },
    {
      kind: "letter",
      key: Prisma.sql`r.id::text || '-r'`,
      at: Prisma.sql`r.sent_at`,
      data: Prisma.sql`'campaignId', k.id, 'campaign', k.name, 'email', r.email, 'became', CASE
        WHEN r.complained_at IS NOT NULL THEN 'email.complained' WHEN r.bounced_at IS NOT NULL THEN 'email.bounced'
        WHEN r.clicked_at IS NOT NULL THEN 'email.clicked' WHEN r.delivered_at IS NOT NULL THEN 'email.delivered' END, 'state', r.state`,
      from: Prisma.sql`campaign_recipient r JOIN campaign k ON k.id = r.campaign_id WHERE r.email = ${addresses} AND r.state = 'sent'`,
    },
    {
      kind: "consent",
      key: Prisma.sql`c.id::text || '-c'`,
      at: Prisma.sql`c.at`,
      data: Prisma.sql`'act', c.act, 'topic', c.topic, 'wording', c.wording, 'source', c.source`,
      from: Prisma.sql`consent_entry c WHERE c.email = ${addresses}`,
    },
    {
      kind: "note",
      key: Prisma.sql`n.id`,
      at: Prisma.sql`n.created_at`,
      data: Prisma.sql`'text', n.body, 'by', n.actor_name`,
      from: Prisma.sql`customer_note n WHERE n.customer_id = ${customerId}`,
    },
    {
      kind: "sign_in",
      key: Prisma.sql`s.id`,
      at: Prisma.sql`s.created_at`,
      data: Prisma.sql`'device', s.device`,
      from: Prisma.sql`session s WHERE s.user_id = ${userId}`,
    },
    {
      kind: "change",
      key: Prisma.sql`d.id::text || '-a'`,
      at: Prisma.sql`d.at`,
      data: Prisma.sql`'action', d.action, 'by', d.actor_name, 'before', left(d.before::text, 1000), 'after', left(d.after::text, 1000)`,
      from: Prisma.sql`audit_entry d WHERE d.entity = 'customer' AND d.entity_id = ${customerId} AND d.action <> 'customer.note'`,
    },
  ];
}
