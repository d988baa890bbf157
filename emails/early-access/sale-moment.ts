/** A moment of a sale where the shop is: "Tuesday 24 November at 12:00". */
export function saleMoment(at: string, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    ...{ weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone },
  }).format(new Date(at));
}
