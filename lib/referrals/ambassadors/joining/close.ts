import type { Tx } from "@/lib/platform/db";

type Closed = { readonly id: string; readonly discountId: string | null };

/** Closes what somebody had as an ambassador: their code counts no more, and what they wrote for their page waits for nobody. */
export async function close(tx: Tx, { id: ambassadorId, discountId }: Closed, now: Date): Promise<void> {
  if (discountId) await tx.discount.update({ where: { id: discountId }, data: { active: false } });
  await tx.ambassadorPage.updateMany({
    where: { ambassadorId, state: "waiting" },
    data: { state: "replaced", decidedAt: now },
  });
}
