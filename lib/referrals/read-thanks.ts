import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { pointWords } from "@/lib/values/point-words";
import { readOffer } from "./read-offer";
import type { OfferedWords } from "./types";

/** What whoever recommends is given, as they read it: points or a discount's code; null while neither is to be had. */
export async function readThanks(tx: Tx, now: Date): Promise<OfferedWords | null> {
  const { referrals, loyalty, money } = await readShop(tx);
  if (referrals.rewardPoints === 0) return readOffer(tx, referrals.rewardDiscountId, now);
  return loyalty.on ? { gives: pointWords(referrals.rewardPoints, money.locale), endsAt: null } : null;
}
