/** A moment of a sale where the shop is: "Tuesday 24 November at 12:00". */
export function saleMoment(at: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    ...{ weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone },
  }).format(at);
}
