/** "1.25 times" for 125 hundredths, as it is written in the shop's language. */
export function timesWords(percent: number, locale: string): string {
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(percent / 100)} times`;
}
