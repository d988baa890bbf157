import type { MemberProduct } from "@/lib/early-access/types";
import { formatMoney } from "@/lib/values/format-money";

type Money = { currency: string; locale: string };

/**
 * Puts somebody's own price beside the one everybody sees in a tile, and hides that one. The tile's own markup stays as it
 * is, because it may be React's or of a list that came as markup.
 */
export function showMemberPrice(
  place: HTMLElement,
  product: MemberProduct | null,
  { currency, locale }: Money,
): void {
  const shown = place.querySelector<HTMLElement>(".member-price");
  const text = product && wordsOf(product, formatMoney(product.minPrice, currency, locale));
  if ((shown?.textContent ?? null) === text) return;
  shown?.remove();
  place.toggleAttribute("data-mine", text !== null);
  if (text === null) return;
  const price = document.createElement("span");
  price.className = "member-price";
  price.textContent = text;
  place.append(price);
}

function wordsOf({ minPrice, maxPrice }: MemberProduct, amount: string): string {
  return `${minPrice < maxPrice ? "from " : ""}${amount} early for you`;
}
