import { mintCode } from "@/lib/discounts/codes/mint-code";
import { grantPoints } from "@/lib/loyalty/ledger/grant-points";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { pointWords } from "@/lib/values/point-words";
import { readOffer } from "../read-offer";

type For = { readonly id: string; readonly customerId: string; readonly locale: string };
type Thanks = { readonly gives: string; readonly until: Date | null } & (
  | { readonly code: string; readonly points: null }
  | { readonly code: null; readonly points: number }
);

/** Makes the thank-you for one recommendation: points where the owner chose them, else a code; null while neither is to be had. */
export async function mintThanks(tx: Tx, { id, customerId, locale }: For, now: Date): Promise<Thanks | null> {
  const { rewardPoints: points, rewardDiscountId: discountId } = (await readShop(tx)).referrals;
  if (points > 0) {
    const grant = { customerId, points, reason: "referral", key: `referral:${id}` } as const;
    const granted = await grantPoints(tx, grant, now);
    return granted.ok ? { code: null, points, gives: pointWords(points, locale), until: null } : null;
  }
  const offer = await readOffer(tx, discountId, now);
  const minted =
    offer && discountId ? await mintCode(tx, { discountId, prefix: "THANKS", by: "referrals" }, now) : null;
  return offer && minted
    ? { code: minted.code, points: null, gives: offer.gives, until: minted.endsAt }
    : null;
}
