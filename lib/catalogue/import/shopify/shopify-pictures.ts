import type { ProductDraft } from "../../schema";
import type { Row, RowProblem } from "../types";

type PictureDraft = NonNullable<ProductDraft["pictures"]>[number];
type Placed = { readonly picture: PictureDraft; readonly position: number };

export type PictureList = {
  readonly pictures: PictureDraft[];
  readonly problems: RowProblem[];
  /** Where the picture of an address stands in the list; undefined when the address is no good. */
  readonly placeOf: (address: string | undefined) => number | undefined;
};

/** A product's pictures in the order of their positions, then those that only its variants name. */
export function shopifyPictures(rows: readonly Row[], handle: string): PictureList {
  const gallery: Placed[] = [];
  const problems: RowProblem[] = [];
  for (const { cells, at } of rows) {
    const address = cells["Image Src"];
    if (address === undefined) continue;
    const sourceUrl = webAddress(address);
    if (!sourceUrl) {
      problems.push({ at, handle, reason: `Image Src “${address.slice(0, 60)}” is not a web address` });
      continue;
    }
    const position = Number.parseInt(cells["Image Position"] ?? "", 10);
    gallery.push({
      picture: { sourceUrl, alt: cells["Image Alt Text"] ?? "" },
      // Without a position a picture keeps its place in the file, after the one before it.
      position: Number.isFinite(position) ? position : (gallery.at(-1)?.position ?? 0),
    });
  }
  gallery.sort((a, b) => a.position - b.position);
  const pictures = new Map<string, PictureDraft>();
  for (const { picture } of gallery) {
    const known = pictures.get(picture.sourceUrl ?? "");
    if (!known) pictures.set(picture.sourceUrl ?? "", picture);
    else known.alt ||= picture.alt;
  }
  for (const { cells, at } of rows) {
    const address = cells["Variant Image"];
    if (address === undefined) continue;
    const sourceUrl = webAddress(address);
    if (!sourceUrl)
      problems.push({ at, handle, reason: `Variant Image “${address.slice(0, 60)}” is not a web address` });
    else if (!pictures.has(sourceUrl)) pictures.set(sourceUrl, { sourceUrl, alt: "" });
  }
  const places = new Map([...pictures.keys()].map((address, place) => [address, place]));
  return {
    pictures: [...pictures.values()],
    problems,
    placeOf: (address) => (address === undefined ? undefined : places.get(webAddress(address) ?? "")),
  };
}

function webAddress(text: string): string | null {
  const whole = text.startsWith("//") ? `https:${text}` : text;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  return /^https?:$/.test(url.protocol) && url.href.length <= 2048 ? url.href : null;
}
