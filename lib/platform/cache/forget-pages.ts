import { tagsManifest } from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";
import { forgetAnswers } from "./kept-answers";

/** Longer than a page takes to be made, in milliseconds. */
const makingMs = 2_000;

function mark(tags: readonly string[], now: number): void {
  for (const tag of tags) tagsManifest.set(tag, { stale: now, expired: now });
  forgetAnswers();
}

/** Another word whenever this process was told to forget what it keeps under one of these tags. */
export function sinceForgotten(tags: readonly string[]): string {
  return tags.map((tag) => tagsManifest.get(tag)?.expired ?? 0).join(" ");
}

/**
 * Has this process forget what it keeps under these tags: pages and what they are made of. Next's own `revalidateTag` does the
 * same and may only be called while a request is answered. Forgets once more a moment later, because a page that was being made
 * meanwhile is kept as of its end, with what it had read before.
 */
export function forgetPages(tags: readonly string[]): void {
  mark(tags, Date.now());
  setTimeout(() => mark(tags, Date.now()), makingMs).unref();
}
