import { aimedLines } from "./aimed-lines";
import { freePieces } from "./free-pieces";
import type { Discount, DiscountRefusal, OfferLine, Offers } from "./types";

export type OfferCheck = { readonly reason: DiscountRefusal; readonly missing?: number } | null;

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
    checkGoods(discount, offers, situation) ??
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

function checkAudience({ audience, audienceTags }: Discount, { customer }: Offers): OfferCheck {
  if (audience === "everyone") return null;
  if (audience === "first_order") return customer.firstOrder === false ? { reason: "not_first_order" } : null;
  if (!customer.signedIn) return { reason: "sign_in_first" };
  if (audience === "signed_in" || audienceTags.some((tag) => customer.tags.includes(tag))) return null;
  return { reason: "not_for_you" };
}

function checkGoods(discount: Discount, { collections }: Offers, { lines }: Situation): OfferCheck {
  const aimed = aimedLines({ aim: discount.aim, ids: discount.aimIds }, lines, collections);
  const pieces = lines.reduce((sum, line, index) => sum + (aimed[index] ? line.quantity : 0), 0);
  if (pieces === 0) return { reason: "not_for_these" };
  const subtotal = lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);
  const missing = (discount.minimumSubtotal ?? 0) - subtotal;
  if (missing > 0) return { reason: "below_minimum", missing };
  const lacking = (discount.minimumQuantity ?? 0) - pieces;
  if (lacking > 0) return { reason: "too_few", missing: lacking };
  const { buyQuantity, getQuantity } = discount;
  if (discount.kind !== "buy_x_get_y" || !buyQuantity || !getQuantity) return null;
  const gettable =
    discount.getAim === "all"
      ? aimed
      : aimedLines({ aim: discount.getAim, ids: discount.getIds }, lines, collections);
  const sets = { buy: buyQuantity, get: getQuantity, most: 1, bought: aimed, gettable };
  if (freePieces(lines, sets).some((free) => free > 0)) return null;
  const all = lines.reduce(
    (sum, line, index) => sum + (aimed[index] || gettable[index] ? line.quantity : 0),
    0,
  );
  return { reason: "too_few", missing: Math.max(1, buyQuantity + getQuantity - all) };
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
