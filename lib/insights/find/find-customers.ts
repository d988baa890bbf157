import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { wordConditions } from "@/lib/platform/word-conditions";
import type { Finding } from "./types";

type Row = { id: string; name: string | null; email: string };

/** Customers by parts of their name or address. */
export async function findCustomers(tx: Tx, text: string, limit: number): Promise<Finding[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, name, email::text AS email FROM customer
    WHERE ${wordConditions(Prisma.sql`lower(coalesce(name, '') || ' ' || email::text)`, text)} LIMIT ${limit * 5}`;
  const starts = ({ name, email }: Row) =>
    Number([name ?? "", email].some((word) => word.toLowerCase().startsWith(text.toLowerCase())));
  return rows
    .sort((a, b) => starts(b) - starts(a) || a.email.length - b.email.length)
    .slice(0, limit)
    .map(({ id, name, email }) => ({
      kind: "customer",
      id,
      title: name ?? email,
      hint: name ? email : "",
      href: `/admin/customers/${id}`,
    }));
}
