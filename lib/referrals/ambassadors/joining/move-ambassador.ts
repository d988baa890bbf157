import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import type { AmbassadorState } from "../types";

/** Which state may follow which. */
const allowed: Readonly<Record<AmbassadorState, readonly AmbassadorState[]>> = {
  applied: ["invited", "refused"],
  invited: ["active", "ended"],
  active: ["ended"],
  refused: ["applied", "invited"],
  ended: ["applied", "invited"],
};

type Move = {
  readonly id: string;
  readonly from: AmbassadorState;
  readonly to: AmbassadorState;
  /** applicant, ambassador, staff:<id> */
  readonly actor: string;
  readonly reason?: string;
  /** What changes with it. */
  readonly data?: Prisma.AmbassadorUncheckedUpdateManyInput;
};

/**
 * Moves an ambassador on and notes who did. False when they are no longer where they were: somebody else was faster. Throws for a
 * move that the table does not allow.
 */
export async function moveAmbassador(tx: Tx, move: Move, now: Date): Promise<boolean> {
  const { id, from, to, actor, reason = null, data = {} } = move;
  if (!allowed[from].includes(to)) throw new Error(`An ambassador does not go from ${from} to ${to}`);
  const { count } = await tx.ambassador.updateMany({
    where: { id, state: from },
    data: { ...data, state: to, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await tx.ambassadorMove.create({ data: { ambassadorId: id, from, to, actor, reason, at: now } });
  return true;
}
