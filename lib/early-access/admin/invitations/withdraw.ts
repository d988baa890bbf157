import type { Tx } from "@/lib/platform/db";
import { where } from "@/lib/platform/lists/list-conditions";
import { selectionConditions } from "@/lib/platform/lists/selection-conditions";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { BulkDone, Selection } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { recallLetters } from "../../letters/recall-letters";
import { invitationListSpec } from "./invitation-list-spec";

type Asked = { readonly id: string; readonly selection: Selection };

/**
 * Takes back chosen invitations to a sale that were made by hand: their links let nobody in any more, and their letters that
 * were not sent yet stay unsent. What lies in baskets at its price keeps it until the moment it was promised. Whoever is
 * invited again gets another link.
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
    DELETE FROM sale_mailing_reader r USING sale_invitation i
    WHERE i.id = ANY(${ids}::text[]) AND r.window_id = i.window_id AND r.email = i.email AND r.state IN ('due', 'left_out')`;
  const { count: done } = await tx.saleInvitation.deleteMany({ where: { id: { in: ids } } });
  await recallLetters(tx, { invitationIds: ids });
  const change = { before: { invitations: done }, after: null };
  if (done > 0)
    await audit(tx, actor, { action: "sale.uninvite", entity: "sale", entityId: id, ...change }, now);
  return success({ done, skipped: ids.length - done });
}
