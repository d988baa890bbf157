import { promisedDays } from "@/lib/values/promised-days";
import type { DeliveryProps } from "../parts/types";

/** What happens next with the goods, in one breath. */
export function deliverySentence({ kind, from, until }: DeliveryProps, locale: string): string {
  const when = from && until ? promisedDays(from, until, locale) : null;
  if (kind === "collection") {
    return `Everything is paid, and we are putting it together for you. ${when ? `You can collect it ${when}; we` : "We"} write as soon as it is ready.`;
  }
  return `Everything is paid, and your parcel is being packed. ${when ? `It should be with you ${when}. ` : ""}When it leaves, you get one more letter, with a link to follow it.`;
}
