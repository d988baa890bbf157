import { formatDate } from "@/lib/values/format-date";
import { pointWords } from "@/lib/values/point-words";

export type ThankedPoints = {
  points: number;
  /** Of a guest's order: the last moment it can be brought into an account, as ISO 8601; null for a member's. */
  claimUntil: string | null;
  timeZone: string;
};

/** What an order earns its buyer, or would with an account; one sentence or two. Pure. */
export function pointsSentence({ points, claimUntil, timeZone }: ThankedPoints, locale: string): string {
  const words = pointWords(points, locale);
  return claimUntil === null
    ? `This order earns ${words}. They can be spent once it can no longer be sent back.`
    : `With an account this order would have earned ${words}. They can still be yours: sign in with this address by ${formatDate(new Date(claimUntil), locale, timeZone)} and add the order to your account.`;
}
