/**
 * An EAN-13 from the range that GS1 keeps for use inside a shop (it starts with 20),
 * so that no demo product carries a number that belongs to a real one.
 */
export function barcode(serial: number): string {
  const digits = `2006170${String(serial).padStart(5, "0")}`;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
