import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { blockAt } from "./block-at";

/** Takes the block at a place out; the last one leaves an empty paragraph. */
export function removeBlock(tr: Transaction, pos: number): void {
  const block = blockAt(tr.doc, pos);
  if (!block) return;
  const end = block.pos + block.node.nodeSize;
  if (tr.doc.childCount === 1) {
    const paragraph = tr.doc.type.schema.nodes.paragraph?.create();
    if (paragraph) tr.replaceWith(block.pos, end, paragraph);
  } else tr.delete(block.pos, end);
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(block.pos, tr.doc.content.size))));
  tr.scrollIntoView();
}
