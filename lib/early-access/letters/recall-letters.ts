import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";

/** What the outbox says of a letter that was taken back before it was sent. */
export const recalled = "stopped";

type Of =
  | { readonly saleId: string }
  | { readonly windowId: string }
  /** Of invitations that may be gone already. */
  | { readonly invitationIds: readonly string[] };

/** Takes letters about a sale, of one of its windows or to some whom it invited, out of the outbox that are written and not sent yet. */
export async function recallLetters(tx: Tx, of: Of): Promise<void> {
  const invited =
    "invitationIds" in of
      ? Prisma.sql`SELECT unnest(${[...of.invitationIds]}::text[]) AS id`
      : Prisma.sql`SELECT i.id FROM sale_invitation i JOIN sale_window w ON w.id = i.window_id
          WHERE ${"saleId" in of ? Prisma.sql`w.sale_id = ${of.saleId}` : Prisma.sql`w.id = ${of.windowId}`}`;
  await tx.$executeRaw`
    UPDATE outbox_letter o SET state = 'suppressed', last_error = ${recalled}
    FROM (${invited}) AS i WHERE o.key = 'sale-invitation:' || i.id AND o.state = 'waiting'`;
  if ("saleId" in of)
    await tx.$executeRaw`
      UPDATE outbox_letter o SET state = 'suppressed', last_error = ${recalled} FROM product_wish p
      WHERE p.sale_id = ${of.saleId} AND o.wish_id = p.id AND o.state = 'waiting'`;
}
