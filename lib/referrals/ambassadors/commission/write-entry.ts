import type { Tx } from "@/lib/platform/db";
import { lockAmbassador } from "../lock-ambassador";

/**
 * Brings the books in line with what an earned commission is due: one entry more for what is missing or too much, and none where
 * they agree. The caller holds the order.
 */
export async function writeEntry(tx: Tx, commissionId: string, now: Date): Promise<void> {
  const { ambassadorId } = await tx.commission.findUniqueOrThrow({ where: { id: commissionId } });
  // Whoever issues a statement holds the same row: an entry is on it or on the next one.
  await lockAmbassador(tx, ambassadorId);
  const { due, credited, entryCount, unit, goods } = await tx.commission.findUniqueOrThrow({
    where: { id: commissionId },
  });
  if (due === credited) return;
  await tx.commissionEntry.create({
    data: {
      ...{ commissionId, no: entryCount + 1, ambassadorId },
      ...{ unit, goods, amount: due - credited, at: now },
    },
  });
}
