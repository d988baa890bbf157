import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readList } from "@/lib/platform/lists/read-list";
import { invitationLink } from "@/lib/platform/secrets/invitation-link";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import type { InvitationCount, InvitationList, InvitationRow } from "../types";
import { invitationListSpec } from "./invitation-list-spec";

/** How many were invited to a sale by hand, without a word of who; null when it has no window for them. */
export async function countInvitations(tx: Tx, saleId: string): Promise<InvitationCount | null> {
  const [row] = await tx.$queryRaw<InvitationCount[]>`
    SELECT count(i.id)::int AS made, count(i.used_at)::int AS used FROM sale_window w LEFT JOIN sale_invitation i ON i.window_id = w.id
    WHERE w.sale_id = ${saleId} AND w.kind = 'invitation' HAVING count(*) > 0`;
  return row ?? null;
}

/** A page of those who were invited to a sale by hand, with their links; null when there is no such sale. */
export async function listInvitations(
  tx: Tx,
  saleId: string,
  request: ListRequest,
): Promise<InvitationList | null> {
  const sale = await tx.sale.findUnique({ where: { id: saleId }, select: { name: true } });
  if (!sale) return null;
  const page: ListPage<Omit<InvitationRow, "url">> = await readList(tx, invitationListSpec(saleId), request);
  const rows = page.rows.map((row) => ({ ...row, url: `${env().APP_URL}${invitationLink(row.id)}` }));
  return { saleName: sale.name, page: { ...page, rows } };
}
