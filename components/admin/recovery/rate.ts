/** "12%" as the shop's language writes it; a dash where there is nothing to count. */
export function rate(part: number, of: number, locale: string): string {
  return of === 0 ? "–" : (part / of).toLocaleString(locale, { style: "percent" });
}
