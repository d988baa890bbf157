import { frameFiller, type Memory } from "@/lib/values/frame-filler";
import type { Found } from "./found";
import { places } from "./places";

const quoted: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

const fill = frameFiller([
  { at: "</head>", stays: true },
  { at: places.head },
  { at: `id="${places.field}"`, stays: true },
  { at: places.results },
]);

/** The frame with what was found at its places, written into `memory`. */
export function inFrame(frame: string, { title, typed, head, results }: Found, memory?: Memory): Buffer {
  const value = typed.replace(/[&"<>]/g, (sign) => quoted[sign] ?? sign);
  return fill(frame, [title, head, `value="${value}" `, results], memory);
}
