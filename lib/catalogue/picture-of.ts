import type { Picture } from "./types";

export type Media = Omit<Picture, "src" | "key"> & {
  readonly key: string | null;
  readonly state: "pending" | "ready" | "failed";
};

/** A picture as pages show it, null until it has been fetched and stored. */
export function pictureOf(media: Media | null): Picture | null {
  if (media?.state !== "ready" || media.key === null) return null;
  const { id, key, alt, width, height, placeholder } = media;
  return { id, key, src: `/${key}`, alt, width, height, placeholder };
}
