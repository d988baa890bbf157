export type Scheme = "light" | "dark";

/**
 * A letter as a mail program shows it that has this colour scheme, whatever the browser's own is. Its links lead nowhere: they
 * would open pages that a sandboxed frame may not open.
 */
export function inScheme(html: string, scheme: Scheme): string {
  return html
    .replaceAll("(prefers-color-scheme:dark)", scheme === "dark" ? "all" : "not all")
    .replaceAll("color-scheme:light dark", `color-scheme:${scheme}`)
    .replace("<head>", '<head><base target="_blank"/>');
}
