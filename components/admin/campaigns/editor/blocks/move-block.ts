import { NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { blockAt } from "./block-at";

/**
 * Moves the block at a place up or down by one, with the cursor in it. False when there is nowhere to go.
 * @param pos anywhere in the block
 */
export function moveBlock(tr: Transaction, pos: number, step: -1 | 1): boolean {
  const block = blockAt(tr.doc, pos);
  const other = block && tr.doc.maybeChild(block.index + step);
  if (!block || !other) return false;
  const to = step === -1 ? block.pos - other.nodeSize : block.pos + other.nodeSize;
  const within = tr.selection.from - block.pos;
  const whole = tr.selection instanceof NodeSelection && within === 0;
  tr.delete(block.pos, block.pos + block.node.nodeSize).insert(to, block.node);
  tr.setSelection(
    whole || block.node.isAtom
      ? NodeSelection.create(tr.doc, to)
      : TextSelection.near(tr.doc.resolve(Math.min(to + Math.max(within, 1), tr.doc.content.size))),
  );
  tr.scrollIntoView();
  return true;
}
