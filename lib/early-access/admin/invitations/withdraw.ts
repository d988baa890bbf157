import type { Tx } from "@/lib/platform/db";
import { where } from "@/lib/platform/lists/list-conditions";
import { selectionConditions } from "@/lib/platform/lists/selection-conditions";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { BulkDone, Selection } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { type Recalled, recallLetters } from "../../letters/recall-letters";
import { invitationListSpec } from "./invitation-list-spec";

type Asked = { readonly id: string; readonly selection: Selection };

/**
 * Takes back chosen invitations to a sale that were made by hand: their links let nobody in any more, and their letters that
 * were not sent yet stay unsent. What lies in baskets at its price keeps it until the moment it was promised. Whoever is
 * invited again gets another link, and a letter where none was sent.
 */
export async function withdraw(
  tx: Tx,
  actor: Actor,
  { id, selection }: Asked,
  now: Date,
): Promise<Result<BulkDone, "forbidden">> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const chosen = await tx.$queryRaw<{ id: string }[]>`
    SELECT i.id FROM sale_invitation i ${where(selectionConditions(invitationListSpec(id), selection))}`;
  const ids = chosen.map((row) => row.id);
  // Whoever is being written to at this moment is waited for, here and below, in the order in which that takes its rows.
  await tx.$executeRaw`
    SELECT FROM sale_mailing_reader r JOIN sale_invitation i ON i.window_id = r.window_id AND i.email = r.email
    WHERE i.id = ANY(${ids}::text[]) ORDER BY r.window_id, r.email FOR UPDATE OF r`;
  const gone = await tx.$queryRaw<Recalled[]>`
    DELETE FROM sale_invitation WHERE id = ANY(${ids}::text[]) RETURNING id, window_id AS "windowId", email::text`;
  await recallLetters(tx, { invitations: gone });
  const emails = gone.map(({ email }) => email);
  await tx.$executeRaw`
    DELETE FROM sale_mailing_reader WHERE window_id = ANY(${gone.map(({ windowId }) => windowId)}::text[])
      AND email = ANY(${emails}::text[]::citext[]) AND state IN ('due', 'left_out')`;
  const done = gone.length;
  const change = { before: { invitations: done }, after: null };
  if (done > 0)
    await audit(tx, actor, { action: "sale.uninvite", entity: "sale", entityId: id, ...change }, now);
  return success({ done, skipped: ids.length - done });
}
