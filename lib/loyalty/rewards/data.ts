import type { Tx } from "@/lib/platform/db";
import type { OfferedReward, TakenReward } from "../types";
import { giftsThere } from "./gifts-there";
import { rewardWording } from "./reward-wording";

const discount = {
  include: { giftVariant: { select: { optionValues: true, product: { select: { title: true } } } } },
} as const;

/** The rewards that can be had at this moment, a gift only while it is there, the cheapest first. */
export async function listRewards(tx: Tx, now: Date): Promise<OfferedReward[]> {
  const words = await rewardWording(tx);
  const rows = await tx.loyaltyReward.findMany({
    where: {
      active: true,
      discount: {
        ...{ active: true, automatic: false, code: null },
        AND: [
          { OR: [{ startsAt: null }, { startsAt: { lte: now } }] },
          { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
        ],
      },
    },
    include: { discount },
    orderBy: [{ points: "asc" }, { id: "asc" }],
  });
  const there = await giftsThere(
    tx,
    rows.map(({ discount }) => discount),
    now,
  );
  return rows
    .filter(({ discountId }) => there.has(discountId))
    .map(({ id, points, discount }) => ({
      ...{ id, points, gives: words(discount) },
      freesDelivery: discount.kind === "free_delivery",
    }));
}

/** What rewards gave that were taken, given back or not, in words by the id of the taking. */
export async function wordTaken(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const words = await rewardWording(tx);
  const rows = await tx.rewardTaken.findMany({
    where: { id: { in: [...ids] } },
    include: { reward: { include: { discount } } },
  });
  return new Map(rows.map(({ id, reward }) => [id, words(reward.discount)]));
}

/** The rewards a customer took and did not give back, the newest first; used ones last. */
export async function listTaken(tx: Tx, customerId: string): Promise<TakenReward[]> {
  const words = await rewardWording(tx);
  const rows = await tx.rewardTaken.findMany({
    where: { member: { customerId }, returnedAt: null },
    include: { reward: { include: { discount } } },
    orderBy: { takenAt: "desc" },
    take: 50,
  });
  const codes = await tx.uniqueCode.findMany({
    where: { code: { in: rows.map(({ code }) => code) } },
    select: { code: true, used: true },
  });
  const used = new Set(codes.flatMap((one) => (one.used ? [one.code] : [])));
  return rows
    .map(({ id, points, code, takenAt, reward }) => ({
      ...{ id, points, code, takenAt, used: used.has(code) },
      gives: words(reward.discount),
    }))
    .sort((a, b) => Number(a.used) - Number(b.used));
}
