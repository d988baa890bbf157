"use client";

const seen = new Map<string, string>();

/** What stands in the page that was loaded, also when its place in the document is made anew on a way back. */
function seenIn(id: string): string {
  const known = seen.get(id) ?? document.getElementById(id)?.innerHTML ?? "";
  seen.set(id, known);
  return known;
}

/** Markup that was made on the server. A kept page carries it once, as what is seen, and here it comes empty (`seenOnce`). */
export function SeenMarkup({ id, markup }: { id: string; markup: string }) {
  return <div id={id} dangerouslySetInnerHTML={{ __html: markup === "" ? seenIn(id) : markup }} />;
}
