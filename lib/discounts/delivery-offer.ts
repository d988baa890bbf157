type Given = { readonly title: string; readonly code: string | null; readonly deliveryOff: number };

/**
 * What discounts did to the price of delivery, to be read after its name: "free with SUMMER", "£3.95 off with SUMMER"; null when
 * none did anything. One that was typed is called by its code.
 * @param total what delivery costs after them, minor units
 */
export function deliveryOffer(
  given: readonly Given[],
  total: number,
  money: (amount: number) => string,
): string | null {
  const counted = given.filter(({ deliveryOff }) => deliveryOff > 0);
  if (counted.length === 0) return null;
  const names = counted.map(({ title, code }) => code ?? title).join(" and ");
  const off = counted.reduce((sum, { deliveryOff }) => sum + deliveryOff, 0);
  return total === 0 ? `free with ${names}` : `${money(off)} off with ${names}`;
}
