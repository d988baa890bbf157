import type { Found } from "./found";
import { places } from "./places";

const quoted: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** The frame with what was found at its places, each the first of its kind in the document. */
export function inFrame(frame: string, { title, typed, head, results }: Found): string {
  const value = typed.replace(/[&"<>]/g, (sign) => quoted[sign] ?? sign);
  const field = `id="${places.field}"`;
  return frame
    .replace("</head>", () => `${title}</head>`)
    .replace(places.head, () => head)
    .replace(field, () => `${field} value="${value}"`)
    .replace(places.results, () => results);
}
