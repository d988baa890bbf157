import { promisedDays } from "@/lib/values/promised-days";
import type { DeliveryProps } from "../parts/types";

/** What happens next with the goods of an order that cost `total`, in one breath. */
export function deliverySentence(
  { kind, from, until }: DeliveryProps,
  { total, locale }: { total: number; locale: string },
): string {
  const paid = total === 0 ? "There was nothing to pay" : "Everything is paid";
  const when = from && until ? promisedDays(from, until, locale) : null;
  if (kind === "collection") {
    return `${paid}, and we are putting it together for you. ${when ? `You can collect it ${when}; we` : "We"} write as soon as it is ready.`;
  }
  return `${paid}, and your parcel is being packed. ${when ? `It should be with you ${when}. ` : ""}When it leaves, you get one more letter, with a link to follow it.`;
}
