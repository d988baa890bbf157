import type { Pieces } from "./types";

/** "Linen nest, Oat / Large". */
export function pieceTitle({ title, variantTitle }: Pick<Pieces, "title" | "variantTitle">): string {
  return variantTitle ? `${title}, ${variantTitle}` : title;
}
