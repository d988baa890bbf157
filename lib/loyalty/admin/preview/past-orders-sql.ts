import { Prisma } from "@/lib/platform/generated/client";

type Asked = {
  readonly after: Date;
  readonly until: Date;
  readonly currency: string;
  /** Delivery to it is what steps can bring free. */
  readonly homeCountry: string;
  /** Of orders `o`, which. */
  readonly which: Prisma.Sql;
};

/** Orders that were paid between two moments, with money for goods reckoned as `goods-spend.ts` does. */
export function pastOrdersSql({ after, until, currency, homeCountry, which }: Asked): Prisma.Sql {
  return Prisma.sql`
    SELECT k.*, (CASE WHEN paid > 0 THEN floor(goods * greatest(0, least(paid, paid - back)) / paid) ELSE 0 END)::float8 AS spend
    FROM (SELECT o.id, o.customer_id AS whose, o.paid_at AS "paidAt", coalesce(o.first_order, false) AS first, o.subtotal,
        CASE WHEN o.delivery_kind = 'parcel' AND o.address ->> 'country' = ${homeCountry} THEN o.delivery_total ELSE 0 END AS delivery,
        l.goods, l.goods + CASE WHEN o.tax_added > 0 THEN l.tax ELSE 0 END AS paid, coalesce(r.back, 0) + coalesce(d.lost, 0) AS back
      FROM orders o
      JOIN LATERAL (SELECT coalesce(sum(total), 0) AS goods, coalesce(sum(tax), 0) AS tax FROM order_line WHERE order_id = o.id) l ON true
      LEFT JOIN LATERAL (SELECT sum(f.amount - coalesce((f.detail ->> 'delivery')::int, 0)) AS back
        FROM payment p JOIN refund f ON f.payment_id = p.id WHERE p.order_id = o.id AND p.state <> 'refused' AND f.state <> 'failed') r ON true
      LEFT JOIN LATERAL (SELECT sum(x.amount) AS lost
        FROM payment p JOIN dispute x ON x.payment_id = p.id WHERE p.order_id = o.id AND p.state <> 'refused' AND x.status = 'lost') d ON true
      WHERE o.paid_at > ${after} AND o.paid_at <= ${until} AND o.currency = ${currency} AND (${which})) k`;
}
