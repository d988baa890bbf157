/** Brings a picture of the gallery into view without moving the page. Ids of pictures that are not there do nothing. */
export function showPicture(id: string | null): void {
  const row = document.getElementById("gallery-row");
  const slide = id ? document.getElementById(`picture-${id}`) : null;
  if (row && slide) row.scrollTo({ left: slide.offsetLeft });
}
