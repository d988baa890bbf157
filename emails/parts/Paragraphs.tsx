import { lines } from "./lines";
import { Words } from "./Words";

/** Plain text: an empty line begins a paragraph, a line a line. Nothing at all for no words. */
export function Paragraphs({ children }: { children: string }) {
  const paragraphs = children.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  return paragraphs.map((paragraph, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may be the same, and none ever moves
    <Words key={place}>{lines(paragraph.trim().split("\n"))}</Words>
  ));
}
