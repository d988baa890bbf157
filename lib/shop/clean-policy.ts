import sanitizeHtml from "sanitize-html";

/** A policy's words as they may stand on a page: headings, lists, links and tables, nothing that acts. */
export function cleanPolicy(html: string): string {
  return sanitizeHtml(html, { allowedTags: [...sanitizeHtml.defaults.allowedTags, "h2", "h3"] }).trim();
}
