import { tagsManifest } from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";

/**
 * Keeps in this process's memory what is the same for everybody until one of the tags is forgotten, for `lifeMs` at the most:
 * for answers that are no page. A page asks by `use cache` instead, or it would not be forgotten with what it shows; but that
 * takes Next some tenths of a millisecond for each.
 */
export function keptUnder<Value>(
  tags: readonly string[],
  lifeMs: number,
  make: () => Promise<Value>,
): () => Promise<Value> {
  let held: { readonly at: number; readonly value: Promise<Value> } | null = null;
  const current = (at: number) =>
    Date.now() - at < lifeMs && !tags.some((tag) => (tagsManifest.get(tag)?.expired ?? 0) >= at);
  return () => {
    if (held && current(held.at)) return held.value;
    const made = { at: Date.now(), value: make() };
    held = made;
    made.value.catch(() => {
      if (held === made) held = null;
    });
    return made.value;
  };
}
