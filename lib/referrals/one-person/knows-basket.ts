import { Prisma } from "@/lib/platform/generated/client";

/** Whether a basket, which a browser carries for the service it asked for, is this customer's or was bought from by them. */
export const knowsBasket = (customer: Prisma.Sql, basket: Prisma.Sql) => Prisma.sql`
  (EXISTS (SELECT FROM basket k WHERE k.id = ${basket} AND k.customer_id = ${customer})
    OR EXISTS (SELECT FROM orders k WHERE k.basket_id = ${basket} AND k.customer_id = ${customer}))`;
