import type { RefusedOffer } from "./types";

/**
 * Why a discount does not count, in a sentence that begins with its name and says what can be done about it, if anything.
 * @param money writes an amount of minor units
 */
export function refusalWords(refused: RefusedOffer, money: (amount: number) => string): string {
  const { reason, missing, against } = refused;
  const name = refused.code ?? refused.title;
  switch (reason) {
    case "unknown_code":
      return `We do not know the code ${name}. Check how it is written.`;
    case "not_started":
      return `${name} does not count yet.`;
    case "ended":
      return `${name} has ended.`;
    case "used_up":
      return `${name} has been used up.`;
    case "already_used":
      return `${name} has been used with this e-mail address as often as it counts.`;
    case "below_minimum":
      return `${money(missing)} more and ${name} counts.`;
    case "too_few":
      return missing === 1
        ? `One more of what it is for, and ${name} counts.`
        : `${missing} more of what it is for, and ${name} counts.`;
    case "not_for_these":
      return `${name} is not for what is in your basket.`;
    case "sign_in_first":
      return `${name} is for customers who are signed in.`;
    case "not_first_order":
      return `${name} is for a first order.`;
    case "not_for_you":
      return `${name} is for certain customers only.`;
    case "not_in_group":
      return `${name} is for a group of customers that you are not in at the moment.`;
    case "not_on_step":
      return `${name} is for a step of the points programme that you are not on at the moment.`;
    case "not_to_this_place":
      return `${name} does not count for delivery to this country.`;
    case "gift_gone":
      return `The gift of ${name} has run out.`;
    case "adds_nothing":
      return `${name} would take nothing off this order, so it is not spent.`;
    case "same_offer":
      return `${name} belongs to an offer that counts once an order.`;
    case "does_not_combine":
      return `${name} does not combine with ${against}, which saves you more.`;
    case "better_without":
      return `${name} is left out: with it you would pay ${money(missing)} more, because delivery would no longer be free.`;
  }
}
