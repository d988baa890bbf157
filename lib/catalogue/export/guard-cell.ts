/**
 * Keeps a cell from being taken for a formula by a spreadsheet (OWASP, "CSV Injection"): text that begins with one of
 * = + - @, their full-width forms, tab or a line break gets an apostrophe in front. Text that already has apostrophes
 * before such a sign gets one more, so that `unguardCell` gives back exactly what was there.
 */
export function guardCell(text: string): string {
  return /^'*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}
