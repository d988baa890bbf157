/** What a discount is called where buyers read it. */
export function nameOf(discount: { readonly title: string; readonly code: string | null }): string {
  return discount.title || discount.code || "Discount";
}
