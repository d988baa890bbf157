/** The picture formats the shop keeps and serves, by file ending. SVG is not one: it can carry script. */
export const pictureFormats = {
  avif: "image/avif",
  gif: "image/gif",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
} as const;

export type PictureEnding = keyof typeof pictureFormats;
