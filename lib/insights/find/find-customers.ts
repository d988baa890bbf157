import { customerWords } from "@/lib/customers/admin/customer-list-spec";
import type { Tx } from "@/lib/platform/db";
import { wordConditions } from "@/lib/platform/lists/word-conditions";
import type { Finding } from "./types";

type Row = { id: string; name: string | null; email: string };

/** Customers by parts of their name or address. */
export async function findCustomers(tx: Tx, text: string, limit: number): Promise<Finding[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.name, c.email::text AS email FROM customer c
    WHERE ${wordConditions(customerWords, text)} LIMIT ${limit * 5}`;
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
