/**
 * What a line of sums calls delivery: "Delivery: Tracked 48, free with SUMMER".
 * @param name "Delivery", the way it goes, or both
 * @param offer what discounts did to its price: "free with SUMMER"
 */
export function deliveryLabel(name: string, offer: string | null | undefined): string {
  return offer ? `${name}, ${offer}` : name;
}

/** What delivery costs beside that label: a sum, or in a word that it was free before any discount. */
export function deliveryAmount(
  amount: number,
  offer: string | null | undefined,
  money: (amount: number) => string,
  free: "Free" | "free" = "Free",
): string {
  return amount === 0 && !offer ? free : money(amount);
}
