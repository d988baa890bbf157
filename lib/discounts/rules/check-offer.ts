import { checkGoods } from "../check-goods";
import type { Discount, OfferCheck, OfferLine, Offers } from "../types";

type Situation = {
  readonly lines: readonly OfferLine[];
  /** Whether anything in the basket has to be sent. */
  readonly sent: boolean;
  readonly country: string;
  readonly now: Date;
};

/** Why a discount cannot count for a basket whatever others do; null when it can. Pure. */
export function checkOffer(discount: Discount, offers: Offers, situation: Situation): OfferCheck {
  return (
    checkTime(discount, situation.now) ??
    checkUses(discount, offers) ??
    checkAudience(discount, offers) ??
    checkGoods(discount, offers.collections, situation.lines) ??
    checkGiving(discount, offers, situation)
  );
}

function checkTime({ active, startsAt, endsAt }: Discount, now: Date): OfferCheck {
  if (!active) return { reason: "unknown_code" };
  if (startsAt && now < startsAt) return { reason: "not_started" };
  return endsAt && now >= endsAt ? { reason: "ended" } : null;
}

function checkUses({ id, usageLimit, used, perCustomerLimit }: Discount, { customer }: Offers): OfferCheck {
  if (usageLimit !== null && used >= usageLimit) return { reason: "used_up" };
  if (perCustomerLimit !== null && (customer.uses[id] ?? 0) >= perCustomerLimit)
    return { reason: "already_used" };
  return null;
}

function checkAudience(
  { audience, audienceTags, audienceSegments, audienceTiers }: Discount,
  { customer }: Offers,
): OfferCheck {
  if (audience === "everyone") return null;
  if (audience === "first_order") return customer.firstOrder === false ? { reason: "not_first_order" } : null;
  if (!customer.signedIn) return { reason: "sign_in_first" };
  if (audience === "segment")
    return audienceSegments.some((id) => customer.segments.includes(id)) ? null : { reason: "not_in_group" };
  if (audience === "tier")
    return audienceTiers.some((key) => key === customer.tier) ? null : { reason: "not_on_step" };
  if (audience === "signed_in" || audienceTags.some((tag) => customer.tags.includes(tag))) return null;
  return { reason: "not_for_you" };
}

function checkGiving(discount: Discount, { gifts }: Offers, { sent, country }: Situation): OfferCheck {
  if (discount.kind === "free_delivery")
    return discount.countries.length > 0 && !discount.countries.includes(country)
      ? { reason: "not_to_this_place" }
      : null;
  if (discount.kind !== "free_gift") return null;
  const gift = gifts[discount.giftVariantId ?? ""];
  if (!gift || (gift.left !== null && gift.left < discount.giftQuantity)) return { reason: "gift_gone" };
  // A gift goes along with a parcel; it does not make one.
  return gift.requiresShipping && !sent ? { reason: "not_for_these" } : null;
}
