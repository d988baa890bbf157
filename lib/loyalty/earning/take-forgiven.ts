import type { Tx } from "@/lib/platform/db";
import { postPoints } from "../ledger/post-points";

type Back = {
  readonly memberId: string;
  /** How many came back, and when they had been spent. */
  readonly points: number;
  readonly takenAt: Date;
};

/**
 * Points that come back with a reward were not spent after all. What orders were forgiven because they were is taken now: as
 * many as came back at most, and only where the reward was there before. The caller holds the member.
 */
export async function takeForgiven(tx: Tx, { memberId, points, takenAt }: Back, now: Date): Promise<void> {
  const orders = await tx.orderPoints.findMany({
    where: { memberId, forgiven: { gt: 0 }, forgivenAt: { gte: takenAt } },
    orderBy: [{ forgivenAt: "asc" }, { orderId: "asc" }],
  });
  let left = points;
  for (const { orderId, forgiven, moves } of orders) {
    const taken = Math.min(forgiven, left);
    if (taken === 0) return;
    left -= taken;
    const less = { decrement: taken };
    await tx.orderPoints.update({
      where: { orderId },
      data: { forgiven: less, credited: less, moves: { increment: 1 } },
    });
    const movement = { memberId, key: `order:${orderId}:${moves + 1}`, orderId, actor: "worker" };
    const postings = { available: -taken, taken_back: taken };
    await postPoints(tx, { ...movement, kind: "order_reduced", postings }, now);
  }
}
