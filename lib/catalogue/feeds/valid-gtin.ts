/** The barcode as a GTIN of 8, 12, 13 or 14 digits whose check digit is right (GS1 General Specifications 7.9), else null. */
export function validGtin(barcode: string | null): string | null {
  const digits = barcode?.replace(/[\s-]/g, "") ?? "";
  if (!/^(\d{8}|\d{12,14})$/.test(digits)) return null;
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0 ? digits : null;
}
