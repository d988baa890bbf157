/** The shape that Facebook, LinkedIn, X, Slack and WhatsApp give a picture beside a link: 1.91 to 1. */
export const sharedSize = { width: 1200, height: 630 } as const;

/** Where the storage keeps the form of a picture that is shared; `sharedFolderOf` holds it and nothing else. */
export function sharedKeyOf(mediaId: string): string {
  return `${sharedFolderOf(mediaId)}/${sharedSize.width}x${sharedSize.height}.jpg`;
}

/** The folder of what was made from a picture. */
export function sharedFolderOf(mediaId: string): string {
  return `shared/${mediaId}`;
}
