/** Where a product is shown with one of its variants chosen: "/products/ring-bed/oat-large". */
export function variantPath(handle: string, slug: string): string {
  return `/products/${encodeURIComponent(handle)}/${encodeURIComponent(slug)}`;
}
