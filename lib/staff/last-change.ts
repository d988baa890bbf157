import type { Tx } from "@/lib/platform/db";

/** Who changed something last and when, by the log of changes; nothing where nobody is known to have. */
export async function lastChange(tx: Tx, entity: string, entityId: string) {
  const last = await tx.auditEntry.findFirst({
    where: { entity, entityId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { actorName: true, at: true },
  });
  return last ? { by: last.actorName, at: last.at } : {};
}
