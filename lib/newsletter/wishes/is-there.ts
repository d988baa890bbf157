import type { WishKind } from "@/lib/values/wish-words";

/** Whether what would be told of is so already: it can be bought. A lower price is always still to come. */
export function isThere(kind: WishKind, { stockLeft }: { readonly stockLeft: number | null }): boolean {
  return kind === "back" && stockLeft !== 0;
}
