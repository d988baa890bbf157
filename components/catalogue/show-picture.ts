/**
 * Brings a picture of the gallery of the same product into view, without moving the page.
 * @param from any element of the product; a page left before may still stand hidden in the document with its own gallery
 */
export function showPicture(from: Element | null, id: string | null): void {
  const row = from?.closest("[data-product]")?.querySelector("[data-gallery-row]");
  const slide = row?.querySelector<HTMLElement>(`[data-picture-id="${id}"]`);
  if (row && slide) row.scrollTo({ left: slide.offsetLeft });
}
