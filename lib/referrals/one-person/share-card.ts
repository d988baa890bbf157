import { Prisma } from "@/lib/platform/generated/client";

/** Whether two customers have paid with one card. */
export const shareCard = (one: Prisma.Sql, other: Prisma.Sql) => Prisma.sql`
  EXISTS (SELECT FROM orders oa JOIN payment pa ON pa.order_id = oa.id JOIN payment pb ON pb.card_fingerprint = pa.card_fingerprint
    JOIN orders ob ON ob.id = pb.order_id WHERE oa.customer_id = ${one} AND ob.customer_id = ${other})`;
