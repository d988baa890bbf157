import type { Pieces } from "./types";

/** "Linen nest, Oat / Large". */
export function pieceTitle({ title, variantTitle }: Pieces): string {
  return variantTitle ? `${title}, ${variantTitle}` : title;
}
