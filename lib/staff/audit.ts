import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { actorKey } from "./actor-key";
import type { Actor } from "./types";

export type AuditedChange = {
  /** What was done, in words of the domain: "product.save". */
  action: string;
  /** Kind of thing: "product". */
  entity: string;
  entityId: string;
  /** Only what changed; null for what did not exist before or after. */
  before: Prisma.InputJsonValue | null;
  after: Prisma.InputJsonValue | null;
};

/** Writes who changed what into the audit log, in the transaction of the change. */
export async function audit(tx: Tx, actor: Actor, change: AuditedChange, now: Date): Promise<void> {
  const { before, after, ...rest } = change;
  await tx.auditEntry.create({
    data: {
      ...rest,
      at: now,
      actor: actorKey(actor),
      actorName: actor.name,
      before: before ?? Prisma.DbNull,
      after: after ?? Prisma.DbNull,
    },
  });
}
