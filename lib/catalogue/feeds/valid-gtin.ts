/** Prefixes that shops and coupons use among themselves: no such number is known outside (GS1 General Specifications 1.4.3). */
const restricted = /^(0[245]|2\d|98|99)/;

/**
 * The barcode as a GTIN of 8, 12, 13 or 14 digits whose check digit is right (GS1 General Specifications 7.9), else
 * null; numbers that only mean something inside one shop are none.
 */
export function validGtin(barcode: string | null): string | null {
  const digits = barcode?.replace(/[\s-]/g, "") ?? "";
  if (!/^(\d{8}|\d{12,14})$/.test(digits)) return null;
  if (digits.length > 8 && restricted.test(digits.padStart(14, "0").slice(1))) return null;
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0 ? digits : null;
}
