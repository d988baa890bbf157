import type { Node } from "@tiptap/pm/model";

/** The block of the first rank that a place is in or before; null at the very end. */
export function blockAt(doc: Node, pos: number): { node: Node; pos: number; index: number } | null {
  const resolved = doc.resolve(Math.min(pos, doc.content.size));
  const index = resolved.index(0);
  const node = doc.maybeChild(index);
  return node ? { node, index, pos: resolved.posAtIndex(index, 0) } : null;
}
