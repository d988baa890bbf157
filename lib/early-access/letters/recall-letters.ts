import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";

export type Recalled = { readonly id: string; readonly windowId: string; readonly email: string };

type Of =
  | { readonly saleId: string }
  | { readonly windowId: string }
  /** Of invitations that may be gone already. */
  | { readonly invitations: readonly Recalled[] };

function invitedBy(of: Of): Prisma.Sql {
  if ("invitations" in of) {
    const { invitations } = of;
    const ids = invitations.map(({ id }) => id);
    const windows = invitations.map(({ windowId }) => windowId);
    const emails = invitations.map(({ email }) => email);
    return Prisma.sql`SELECT * FROM unnest(${ids}::text[], ${windows}::text[], ${emails}::text[]::citext[]) AS i(id, window_id, email)`;
  }
  return Prisma.sql`SELECT i.id, i.window_id, i.email FROM sale_invitation i JOIN sale_window w ON w.id = i.window_id
    WHERE ${"saleId" in of ? Prisma.sql`w.sale_id = ${of.saleId}` : Prisma.sql`w.id = ${of.windowId}`}`;
}

/**
 * Takes letters about a sale, of one of its windows or to some whom it invited, out of the outbox that are written and not sent
 * yet. Their readers were not written to after all.
 */
export async function recallLetters(tx: Tx, of: Of): Promise<void> {
  await tx.$executeRaw`
    WITH recalled AS (
      UPDATE outbox_letter o SET state = 'suppressed', last_error = 'stopped'
      FROM (${invitedBy(of)}) AS i WHERE o.key = 'sale-invitation:' || i.id AND o.state = 'waiting' RETURNING i.window_id, i.email)
    UPDATE sale_mailing_reader r SET state = 'left_out', reason = ${"saleId" in of ? "over" : "stopped"}
    FROM recalled WHERE r.window_id = recalled.window_id AND r.email = recalled.email AND r.state = 'written'`;
  if ("saleId" in of)
    await tx.$executeRaw`
      WITH recalled AS (
        UPDATE outbox_letter o SET state = 'suppressed', last_error = 'stopped' FROM product_wish p
        WHERE p.sale_id = ${of.saleId} AND o.wish_id = p.id AND o.state = 'waiting' RETURNING p.id)
      UPDATE product_wish p SET state = 'ended' FROM recalled WHERE p.id = recalled.id AND p.state = 'written'`;
}
