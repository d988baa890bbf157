type Piece = { readonly title: string; readonly variantTitle: string | null };

/** "Linen nest, Oat / Large". */
export function pieceTitle({ title, variantTitle }: Piece): string {
  return variantTitle ? `${title}, ${variantTitle}` : title;
}
