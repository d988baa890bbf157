"use client";

import { momentWords } from "./moment-words";
import { useShopFormat } from "./ShopFormat";

type Props = {
  at: Date | string;
  style?: "short" | "long" | "day";
  /** Stands within a sentence: "today 14:05". */
  within?: boolean;
};

/** A moment in the shop's time zone: "Today 14:05", "Yesterday 09:12", "3 Nov 16:40"; in full when pointed at. */
export function When({ at, style = "short", within }: Props) {
  const { locale, timeZone, now } = useShopFormat();
  const moment = typeof at === "string" ? new Date(at) : at;
  const full = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone });
  return (
    <time
      dateTime={moment.toISOString()}
      title={full.format(moment)}
      className="whitespace-nowrap tabular-nums"
      suppressHydrationWarning
    >
      {momentWords(moment, now, style, locale, timeZone, within)}
    </time>
  );
}
