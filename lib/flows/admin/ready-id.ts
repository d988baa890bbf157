const prefix = "ready-";

/** What stands for the id of a ready-made flow until the shop has made it its own. */
export const readyId = (key: string) => `${prefix}${key}`;

/** The key of a ready-made flow from such an id; null for the id of a flow that is there. */
export function readyKeyOf(id: string): string | null {
  return id.startsWith(prefix) ? id.slice(prefix.length) : null;
}
