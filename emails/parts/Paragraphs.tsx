import { InOrder } from "@/lib/values/in-order";
import { lines } from "./lines";
import { Words } from "./Words";

/** Plain text: an empty line begins a paragraph, a line a line. Nothing at all for no words. */
export function Paragraphs({ children }: { children: string }) {
  const paragraphs = children.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <InOrder of={paragraphs}>{(paragraph) => <Words>{lines(paragraph.trim().split("\n"))}</Words>}</InOrder>
  );
}
