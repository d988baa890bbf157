import type { ReactNode } from "react";
import { seenMark } from "@/lib/values/seen-once";
import { SeenMarkup } from "./SeenMarkup";

/**
 * Part of a page as markup and not as components: a page carries what it shows twice, once to be seen and once for Next's
 * router, and markup can be left out the second time (`seenOnce`). Nothing in it may need script or wait for anything.
 * @param id its own in the document
 */
export async function MarkupOnce({ id, children }: { id: string; children: ReactNode }) {
  // Next lets nobody bring this in at the top of a file.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return <SeenMarkup id={id} markup={seenMark + renderToStaticMarkup(children)} />;
}
