import { createId } from "@/lib/values/id";
import type { ProductInput } from "../schema";
import type { KnownProduct } from "./read-known";

type KnownPicture = KnownProduct["media"][number];

export type PicturePlan = {
  /** Media of each entry of the input's pictures. */
  readonly ids: readonly string[];
  /** The product's pictures in order, each once. */
  readonly links: readonly string[];
  readonly linksChanged: boolean;
  readonly create: readonly {
    readonly id: string;
    readonly sourceUrl: string;
    readonly alt: string;
    readonly altExcused: boolean;
  }[];
  /** Known ones that could not be fetched last time. */
  readonly retry: readonly string[];
  /** Those that stand for other words than before, or for none on purpose. */
  readonly rename: readonly { readonly id: string; readonly alt?: string; readonly altExcused?: boolean }[];
};

/** Which pictures a product will have: known ones by id or source, new ones to be fetched. */
export function planPictures(
  pictures: ProductInput["pictures"],
  known: readonly KnownPicture[],
): PicturePlan {
  const idOf = new Map(known.flatMap(({ media }) => (media.sourceUrl ? [[media.sourceUrl, media.id]] : [])));
  const fresh: { id: string; sourceUrl: string }[] = [];
  // A picture may be mentioned twice (in the gallery and by a variant): the first text it is given stays.
  const alts = new Map<string, string>();
  const excused = new Map<string, boolean>();
  const ids = pictures.map(({ mediaId, sourceUrl, alt, altExcused }) => {
    let id = mediaId ?? (sourceUrl === undefined ? undefined : idOf.get(sourceUrl));
    if (id === undefined) {
      if (sourceUrl === undefined) throw new Error("A picture needs an id or an address");
      id = createId("med");
      idOf.set(sourceUrl, id);
      fresh.push({ id, sourceUrl });
    }
    alts.set(id, alts.get(id) || alt);
    if (altExcused !== undefined) excused.set(id, altExcused);
    return id;
  });
  const links = [...new Set(ids)];
  const before = known.map((picture) => picture.mediaId);
  // Kept here already, but new to this product: an upload, or a picture of another product.
  const isAdded = (id: string) => !before.includes(id) && fresh.every((picture) => picture.id !== id);
  return {
    ids,
    links,
    linksChanged: links.length !== before.length || links.some((id, index) => id !== before[index]),
    create: fresh.map((picture) => ({
      ...picture,
      alt: alts.get(picture.id) ?? "",
      altExcused: excused.get(picture.id) ?? false,
    })),
    retry: known.flatMap(({ media }) => (media.state === "failed" && alts.has(media.id) ? [media.id] : [])),
    rename: [
      ...links.filter(isAdded).flatMap((id) => {
        const words = {
          ...(alts.get(id) ? { alt: alts.get(id) ?? "" } : {}),
          ...(excused.has(id) ? { altExcused: excused.get(id) ?? false } : {}),
        };
        return Object.keys(words).length > 0 ? [{ id, ...words }] : [];
      }),
      ...known.flatMap(({ media }) => {
        const alt = alts.get(media.id) ?? media.alt;
        const altExcused = excused.get(media.id) ?? media.altExcused;
        const same = alt === media.alt && altExcused === media.altExcused;
        return same ? [] : [{ id: media.id, alt, altExcused }];
      }),
    ],
  };
}
