import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";

type Asked = { readonly id: string; readonly emails: readonly string[] };

/**
 * Makes a personal link for each of these addresses into a sale's window for holders of an invitation. Nothing is sent: the
 * links are for the one who invites. Who has one already keeps it. Refuses "no_window" when the sale has no such window, "is_over" when nobody needs a link any more.
 */
export async function invite(
  tx: Tx,
  actor: Actor,
  { id, emails }: Asked,
  now: Date,
): Promise<Result<{ made: number }, "forbidden" | "no_window" | "is_over">> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const window = await tx.saleWindow.findFirst({
    where: { saleId: id, kind: "invitation" },
    orderBy: { opensAt: "asc" },
    select: { id: true, sale: { select: { opensAt: true, endedAt: true } } },
  });
  if (!window) return refusal("no_window");
  const { opensAt, endedAt } = window.sale;
  if (endedAt || (opensAt && opensAt <= now)) return refusal("is_over");
  const { count: made } = await tx.saleInvitation.createMany({
    data: emails.map((email) => ({ id: createId("sinv"), windowId: window.id, email, createdAt: now })),
    skipDuplicates: true,
  });
  await audit(
    tx,
    actor,
    { action: "sale.invite", entity: "sale", entityId: id, before: null, after: { made } },
    now,
  );
  return success({ made });
}
