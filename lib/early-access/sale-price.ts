import { halfUp } from "@/lib/values/half-up";

/**
 * What a sale makes of a usual price: the price set for the variant itself, else so many per cent off, rounded half up to
 * whole minor units. Null when that is not lower: such goods are no part of the sale. Pure.
 */
export function salePrice(
  usual: number,
  { percent, own }: { percent: number | null; own: number | null },
): number | null {
  const price = own ?? (percent === null ? usual : halfUp(usual, 100 - percent, 100));
  return price < usual ? price : null;
}
