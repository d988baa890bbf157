import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { recallLetters } from "../../letters/recall-letters";

type Asked = { readonly windowId: string };

/** Stops the letters of a window that are going out: whoever has none yet gets none. Refuses "not_running" when none do. */
export async function stopMailing(
  tx: Tx,
  actor: Actor,
  { windowId }: Asked,
  now: Date,
): Promise<Result<void, "forbidden" | "not_running">> {
  const no = forbid(actor, "campaigns.send");
  if (no) return no;
  const { count } = await tx.saleMailing.updateMany({
    where: { windowId, gatheredAt: { not: null }, stoppedAt: null },
    data: { stoppedAt: now, updatedAt: now },
  });
  if (count === 0) return refusal("not_running");
  await recallLetters(tx, { windowId });
  const { saleId } = await tx.saleWindow.findUniqueOrThrow({ where: { id: windowId } });
  const what = { action: "sale.letters_stop", entity: "sale", entityId: saleId } as const;
  await audit(tx, actor, { ...what, before: null, after: { windowId } }, now);
  return success(undefined);
}
