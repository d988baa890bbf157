import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { lockMember } from "../ledger/lock-member";
import { tierOf } from "./tier-of";
import { yearReach } from "./year-reach";

/** Puts a member on the tier that what they spent or earned in the last year reaches, and tells the journal when it is another one. */
export async function placeMember(tx: Tx, memberId: string, now: Date): Promise<void> {
  const { loyalty } = await readShop(tx);
  const { tier: from, customerId, leftAt } = await lockMember(tx, memberId);
  if (leftAt || (loyalty.tiers.length === 0 && from === null)) return;
  const tier = tierOf(loyalty.tiers, await yearReach(tx, memberId, loyalty.tiersBy, now))?.key ?? null;
  if (tier === from) return;
  await tx.loyaltyMember.update({ where: { id: memberId }, data: { tier, tierSince: now } });
  if (customerId) await record(tx, { type: "tier_changed", customerId, data: { tier, from } }, now);
}
