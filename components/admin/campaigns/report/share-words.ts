/** "12 %", "1.4 %", "0.03 %". */
export function shareWords(share: number, locale: string): string {
  return share.toLocaleString(locale, { style: "percent", maximumSignificantDigits: share < 0.1 ? 2 : 3 });
}

/** A difference of shares in percentage points: "+1.2", "−0.4", and "0" without a sign. */
export function pointWords(share: number, locale: string): string {
  const points = (Math.abs(share) * 100).toLocaleString(locale, { maximumFractionDigits: 2 });
  const sign = Math.abs(share) < 0.000_05 ? "" : share < 0 ? "−" : "+";
  return `${sign}${points}`;
}
