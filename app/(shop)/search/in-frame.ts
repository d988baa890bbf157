import type { Found } from "./found";
import { places } from "./places";

const quoted: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const field = `id="${places.field}"`;

/** The frame with what was found at its places; each place is the first of its kind behind the one before. */
export function inFrame(frame: string, { title, typed, head, results }: Found): string {
  const value = typed.replace(/[&"<>]/g, (sign) => quoted[sign] ?? sign);
  const put = [
    { at: "</head>", text: `${title}</head>` },
    { at: places.head, text: head },
    { at: field, text: `value="${value}" ${field}` },
    { at: places.results, text: results },
  ];
  let from = 0;
  const pieces = put.flatMap(({ at, text }) => {
    const found = frame.indexOf(at, from);
    if (found < 0) throw new Error(`The frame of the search has no ${at}.`);
    const before = frame.slice(from, found);
    from = found + at.length;
    return [before, text];
  });
  return [...pieces, frame.slice(from)].join("");
}
