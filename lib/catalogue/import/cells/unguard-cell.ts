/** Takes off the apostrophe that `guardCell`, or a spreadsheet, put before a sign; "'Tis" keeps its own. */
export function unguardCell(text: string): string {
  return /^'+[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text;
}
