import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { freshBlock } from "../nodes/fresh-block";
import { blockAt } from "./block-at";
import type { BlockKind } from "./block-kinds";

/**
 * Puts a block after the one at a place, or in its stead where that is an empty paragraph, and leads there: into its text,
 * or to its first field.
 */
export function insertBlock(editor: Editor, { piece }: BlockKind, pos = editor.state.selection.from): void {
  const { state, view } = editor;
  const node = state.schema.nodeFromJSON(piece);
  const block = blockAt(state.doc, pos);
  const empty = block?.node.type.name === "paragraph" && block.node.content.size === 0;
  const from = block ? (empty ? block.pos : block.pos + block.node.nodeSize) : state.doc.content.size;
  const to = block && empty ? block.pos + block.node.nodeSize : from;
  const tr = state.tr.replaceWith(from, to, node);
  const hasText = node.isTextblock || /List$/.test(node.type.name);
  if (hasText) tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1)));
  else if (node.type.name !== "divider") tr.setSelection(NodeSelection.create(tr.doc, from));
  else tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from + 1, tr.doc.content.size))));
  if (!hasText && node.type.name !== "divider") freshBlock.mark(editor);
  view.dispatch(tr.scrollIntoView());
  if (hasText || node.type.name === "divider") view.focus();
}
