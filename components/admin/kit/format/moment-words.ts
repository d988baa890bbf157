/** "Today 14:05", "Yesterday 09:12", "3 Nov 16:40", "3 Nov 2025"; `day` leaves the time out, `long` is a
 * sentence's; `within` a sentence it is "today 14:05". */
export function momentWords(
  moment: Date,
  now: Date,
  style: "short" | "long" | "day",
  locale: string,
  timeZone: string,
  within = false,
): string {
  const day = (date: Date) =>
    new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone }).format(
      date,
    );
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(moment);
  if (style === "long") return written({ dateStyle: "long", timeStyle: "short" });
  const time = style === "day" ? "" : ` ${written({ hour: "2-digit", minute: "2-digit" })}`;
  const [today, then] = [day(now), day(moment)];
  if (then === today) return `${within ? "today" : "Today"}${time}`;
  if (then === day(new Date(now.getTime() - 86_400_000)))
    return `${within ? "yesterday" : "Yesterday"}${time}`;
  const sameYear = then.slice(0, 4) === today.slice(0, 4);
  return `${written({ day: "numeric", month: "short", ...(sameYear ? {} : { year: "numeric" }) })}${sameYear ? time : ""}`;
}
