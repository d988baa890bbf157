import type { Tx } from "@/lib/platform/db";
import type { CommissionDoubt, CommissionState, NoCommissionWhy } from "../types";

/** Which state may follow which. */
const allowed: Readonly<Record<CommissionState, readonly CommissionState[]>> = {
  pending: ["review", "earned", "refused"],
  review: ["pending", "refused"],
  earned: [],
  refused: [],
};

type Move = {
  readonly id: string;
  readonly from: CommissionState;
  readonly to: CommissionState;
  /** worker, staff:<id> */
  readonly actor: string;
  readonly reason?: NoCommissionWhy;
  readonly doubts?: readonly CommissionDoubt[];
  readonly checkAt?: Date;
};

/**
 * Moves a commission on and notes who did. False when it is no longer where it was: somebody else was faster. Throws for a move
 * that the table does not allow.
 */
export async function moveCommission(tx: Tx, move: Move, now: Date): Promise<boolean> {
  const { id, from, to, actor, reason = null, doubts, checkAt = null } = move;
  if (!allowed[from].includes(to)) throw new Error(`A commission does not go from ${from} to ${to}`);
  const { count } = await tx.commission.updateMany({
    where: { id, state: from },
    data: { state: to, checkAt, ...(doubts ? { doubts: [...doubts] } : {}) },
  });
  if (count === 0) return false;
  await tx.commissionMove.create({ data: { commissionId: id, from, to, actor, reason, at: now } });
  return true;
}
