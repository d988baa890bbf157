import { customerWords } from "@/lib/customers/admin/customer-list-spec";
import type { Tx } from "@/lib/platform/db";
import { literally, wordConditions } from "@/lib/platform/lists/word-conditions";

export type PreviewChoice = { readonly value: string; readonly label: string; readonly hint: string };

const most = 8;

/**
 * Customers and guests invited by hand by parts of their name or address, for a box to choose from. Of the links that letters
 * made there may be a million: their holders are found by the whole address.
 */
export async function findPeople(tx: Tx, text: string): Promise<PreviewChoice[]> {
  if (text.trim() === "") return [];
  const customers = await tx.$queryRaw<{ id: string; name: string | null; email: string }[]>`
    SELECT c.id, c.name, c.email::text AS email FROM customer c
    WHERE ${wordConditions(customerWords, text)} LIMIT ${most}`;
  const invitations = await tx.$queryRaw<{ id: string; email: string; sale: string }[]>`
    SELECT i.id, i.email::text AS email, s.name AS sale FROM sale_invitation i
    JOIN sale_window w ON w.id = i.window_id JOIN sale s ON s.id = w.sale_id
    WHERE i.id IN (
      SELECT h.id FROM sale_invitation h WHERE h.window_id IN (SELECT id FROM sale_window WHERE kind = 'invitation')
        AND h.email::text ILIKE ${`%${literally(text.trim())}%`}
      UNION SELECT e.id FROM sale_invitation e WHERE e.email = ${text.trim()}::citext)
    ORDER BY i.created_at DESC, i.id LIMIT ${most}`;
  return [
    ...customers.map(({ id, name, email }) => ({ value: id, label: name ?? email, hint: name ? email : "" })),
    ...invitations.map(({ id, email, sale }) => ({ value: id, label: email, hint: `invited to ${sale}` })),
  ];
}
