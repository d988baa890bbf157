/**
 * Reads a figure as people and programs write it: "1,299.00", "1.299,00", "12,50", "£12", "0.0". A lone comma before
 * exactly three digits groups thousands. Null when it is not a figure.
 */
export function parseFigure(text: string): number | null {
  let digits = text.replace(/[\s\u00a0\u202f'’]/g, "").replace(/^[\p{Sc}]|[\p{Sc}]$/gu, "");
  const comma = digits.lastIndexOf(",");
  const dot = digits.lastIndexOf(".");
  if (comma >= 0 && dot >= 0) {
    const [groups, decimal] = comma > dot ? [".", ","] : [",", "."];
    digits = digits.replaceAll(groups, "").replace(decimal, ".");
  } else if (comma >= 0) {
    digits = /^-?\d{1,3}(,\d{3})+$/.test(digits) ? digits.replaceAll(",", "") : digits.replace(",", ".");
  }
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i.test(digits)) return null;
  const figure = Number(digits);
  return Number.isFinite(figure) ? figure : null;
}
