import type { ResizeOptions } from "sharp";

/** Forms of a picture that are made as JPEG for whoever takes no WebP, by the name in their address. */
export const sharedShapes = {
  /** The shape that Facebook, LinkedIn, X, Slack and WhatsApp give a picture beside a link: 1.91 to 1. */
  og: { width: 1200, height: 630, fit: "cover" },
  /** As wide as a letter on a fine screen, uncut. */
  letter: { width: 1200, height: 1600, fit: "inside", withoutEnlargement: true },
  /** A product in a letter. */
  card: { width: 600, height: 600, fit: "cover" },
} as const satisfies Record<string, ResizeOptions & { width: number; height: number }>;

export type SharedShape = keyof typeof sharedShapes;

/** Where the storage keeps a form of a picture that is shared; `sharedFolderOf` holds these and nothing else. */
export function sharedKeyOf(mediaId: string, shape: SharedShape = "og"): string {
  const { width, height } = sharedShapes[shape];
  return `${sharedFolderOf(mediaId)}/${width}x${height}.jpg`;
}

/** The folder of what was made from a picture. */
export function sharedFolderOf(mediaId: string): string {
  return `shared/${mediaId}`;
}
