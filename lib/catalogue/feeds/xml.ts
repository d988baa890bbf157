/** A piece of XML that may stand inside another as it is. */
export type Xml = { readonly xml: string };
type Part = string | number | null | Xml | readonly Xml[];

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML 1.0 cannot hold, escaped or not (https://www.w3.org/TR/xml/#charsets), and the carriage return, which it reads as a line feed. */
const unwritable = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function written(part: Part): string {
  if (part === null) return "";
  if (typeof part === "object") return "xml" in part ? part.xml : part.map(({ xml }) => xml).join("");
  return String(part)
    .replace(unwritable, "")
    .replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** Writes XML; whatever is put in is text and escaped, unless it was written by `xml` itself. */
export function xml(strings: TemplateStringsArray, ...parts: readonly Part[]): Xml {
  return { xml: String.raw({ raw: strings }, ...parts.map(written)) };
}
