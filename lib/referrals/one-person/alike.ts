import { Prisma } from "@/lib/platform/generated/client";

/** Whether two customers (SQL for their ids) have this in common: a mailbox, a telephone, or a place of delivery. */
export const alike = (one: Prisma.Sql, other: Prisma.Sql, kind: "email" | "phone" | "address") => Prisma.sql`
  EXISTS (SELECT FROM customer_trait a JOIN customer_trait b ON b.kind = a.kind AND b.value = a.value
    WHERE a.customer_id = ${one} AND b.customer_id = ${other} AND a.kind = ${kind})`;
