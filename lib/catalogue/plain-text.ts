import sanitizeHtml from "sanitize-html";

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/**
 * The words of some HTML on one line, cut between words so that at most `longest` characters remain: for search
 * engines, feeds and previews.
 */
export function plainText(html: string, longest: number): string {
  const spaced = html.replace(/<\/?(br|p|li|h[1-6]|div|td|th|tr|dt|dd)\b[^<>]*>/gi, " $&");
  const text = sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
    .replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .trim();
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`;
}
