import { slugOf } from "../../handles/slug-of";
import type { CollectionName } from "../types";

/**
 * The collections by hand a row names. Shopify has one column with one title; ours lists "Title [handle]" with
 * semicolons between, so that handles survive the way out and back.
 */
export function collectionNames(cells: Readonly<Record<string, string>>): CollectionName[] {
  const own = (cells["Regulars / Collections"] ?? "").split(/;\s*/).filter(Boolean);
  const names = [...own, ...(cells.Collection ? [cells.Collection] : [])].flatMap((text) => {
    const [, title = text, handle = slugOf(text)] = /^(.*) \[([^[\]]+)\]$/.exec(text) ?? [];
    return handle && slugOf(handle) === handle ? [[handle, { handle, title }] as const] : [];
  });
  return [...new Map(names).values()];
}
