import { addDays } from "date-fns";
import type { Tx } from "@/lib/platform/db";
import type { LoyaltyMember } from "@/lib/platform/generated/client";
import { readShop } from "@/lib/shop/data";
import { claimDays } from "./earning/claim-days";
import { duePoints } from "./earning/due-points";
import { readSpend } from "./earning/read-spend";
import { readDeliveryPerks } from "./perks/data";
import { perksOf } from "./perks/perks-of";
import { multiplierOf } from "./tiers/multiplier-of";
import { nextTier } from "./tiers/next-tier";
import { yearReach } from "./tiers/year-reach";
import type { Tier, TierStanding, TiersBy, ToldTier } from "./types";

const none = { pending: 0, available: 0, tier: null, leftAt: null };

/** How many points a customer has, the key of their step, and when they left if they did: nothing while they are no member. */
export async function readMember(
  tx: Tx,
  customerId: string,
): Promise<Pick<LoyaltyMember, "pending" | "available" | "tier" | "leftAt">> {
  const select = { pending: true, available: true, tier: true, leftAt: true };
  return (await tx.loyaltyMember.findUnique({ where: { customerId }, select })) ?? none;
}

type Found = {
  readonly points: number;
  readonly state: "would" | "pending" | "earned";
  /** Of a guest's: until when it can be claimed. */
  readonly claimUntil: Date | null;
};

/**
 * What a paid order earns or would earn; null for nothing, and for who left. Right after the payment the ledger may not have it yet: then it is
 * reckoned by the rules of the moment, as the ledger will.
 */
export async function readOrderPoints(tx: Tx, orderId: string, now: Date): Promise<Found | null> {
  const row = await tx.orderPoints.findUnique({ where: { orderId }, include: { member: true } });
  if (row) {
    const { due: points, state, checkAt, member } = row;
    if (points === 0 || state === "lapsed" || member?.leftAt) return null;
    if (state !== "claimable") return { points, state, claimUntil: null };
    return checkAt && checkAt > now ? { points, state: "would", claimUntil: checkAt } : null;
  }
  const order = await tx.order.findUnique({ where: { id: orderId } });
  const { loyalty } = await readShop(tx);
  const fresh = order?.paidAt && addDays(order.paidAt, 1) > now;
  if (!loyalty.on || !order?.paidAt || !fresh) return null;
  const member = order.claimedAt && order.customerId ? await readMember(tx, order.customerId) : none;
  if (member.leftAt) return null;
  const { points, every, firstOrder, tiers } = loyalty;
  const multiplierPercent = multiplierOf(tiers, member.tier);
  const rules = { points, every, multiplierPercent, bonus: order.firstOrder ? firstOrder : 0 };
  const due = duePoints(await readSpend(tx, orderId), rules);
  if (due === 0) return null;
  const mine = order.claimedAt !== null;
  return {
    points: due,
    state: mine ? "pending" : "would",
    claimUntil: mine ? null : addDays(order.paidAt, claimDays),
  };
}

/** The steps as members are told of them. */
export async function readToldTiers(tx: Tx, tiers: readonly Tier[], now: Date): Promise<ToldTier[]> {
  const deliveries = await readDeliveryPerks(tx, now);
  return tiers.map(({ key, name, from, multiplierPercent }) => ({
    ...{ key, name, from, multiplierPercent },
    delivery: deliveries[key] ?? null,
    hasContact: perksOf(tiers, key).contact !== null,
  }));
}

/** Where a customer stands among the tiers, and what is missing to the next. */
export async function readStanding(
  tx: Tx,
  customerId: string,
  { tiers, tiersBy: by }: { readonly tiers: readonly Tier[]; readonly tiersBy: TiersBy },
  now: Date,
): Promise<TierStanding> {
  const member = await tx.loyaltyMember.findUnique({
    where: { customerId },
    select: { id: true, tier: true },
  });
  const reached = member ? await yearReach(tx, member.id, by, now) : 0;
  const told = await readToldTiers(tx, tiers, now);
  // The step that counts is the one they were put on, though the year may have gone on since last night.
  const tier = told.find(({ key }) => key === member?.tier) ?? null;
  const above = told.filter(({ from }) => from > (tier?.from ?? 0));
  return { tier, next: nextTier(above, reached), by, reached };
}
