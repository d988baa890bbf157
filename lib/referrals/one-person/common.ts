import { Prisma } from "@/lib/platform/generated/client";

/** Whether two customers (SQL for their ids) have this in common: a mailbox, a telephone, or a place of delivery. */
export const alike = (one: Prisma.Sql, other: Prisma.Sql, kind: "email" | "phone" | "address") => Prisma.sql`
  EXISTS (SELECT FROM customer_trait a JOIN customer_trait b ON b.kind = a.kind AND b.value = a.value
    WHERE a.customer_id = ${one} AND b.customer_id = ${other} AND a.kind = ${kind})`;

/** Whether two customers have paid with one card. */
export const shareCard = (one: Prisma.Sql, other: Prisma.Sql) => Prisma.sql`
  EXISTS (SELECT FROM orders oa JOIN payment pa ON pa.order_id = oa.id JOIN payment pb ON pb.card_fingerprint = pa.card_fingerprint
    JOIN orders ob ON ob.id = pb.order_id WHERE oa.customer_id = ${one} AND ob.customer_id = ${other})`;

/** Whether a basket, which a browser carries for the service it asked for, is this customer's or was bought from by them. */
export const knowsBasket = (customer: Prisma.Sql, basket: Prisma.Sql) => Prisma.sql`
  (EXISTS (SELECT FROM basket k WHERE k.id = ${basket} AND k.customer_id = ${customer})
    OR EXISTS (SELECT FROM orders k WHERE k.basket_id = ${basket} AND k.customer_id = ${customer}))`;
