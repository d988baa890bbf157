/** "1 point", "1,250 points", as somebody counts in their language. */
export function pointWords(points: number, locale: string): string {
  const one = new Intl.PluralRules(locale).select(points) === "one";
  return `${new Intl.NumberFormat(locale).format(points)} ${one ? "point" : "points"}`;
}
