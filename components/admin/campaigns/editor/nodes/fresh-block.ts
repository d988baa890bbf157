import type { Editor } from "@tiptap/react";

const fresh = new WeakSet<Editor>();

/** Tells a block that it was just put in, and nobody else: it may take the focus. */
export const freshBlock = {
  mark: (editor: Editor) => fresh.add(editor),
  take: (editor: Editor) => fresh.delete(editor),
};
