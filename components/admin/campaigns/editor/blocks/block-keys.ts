import { NodeSelection, Plugin } from "@tiptap/pm/state";
import { type Editor, Extension } from "@tiptap/react";
import { moveBlock } from "./move-block";

type Options = {
  /** Called when "/" is typed on an empty line. */
  onSlash: (editor: Editor) => void;
};

/** Alt and Shift with an arrow move a block; Enter leads into one; "/" on an empty line asks what to put there. */
export const blockKeys = Extension.create<Options>({
  name: "blockKeys",
  addOptions: () => ({ onSlash: () => undefined }),
  addKeyboardShortcuts() {
    const move = (step: -1 | 1) => () =>
      this.editor.commands.command(({ tr }) => moveBlock(tr, tr.selection.from, step));
    return {
      "Alt-Shift-ArrowUp": move(-1),
      "Alt-Shift-ArrowDown": move(1),
      Enter: () => {
        const { selection } = this.editor.state;
        if (!(selection instanceof NodeSelection) || !selection.node.isBlock) return false;
        const dom = this.editor.view.nodeDOM(selection.from);
        const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>("input, button") : null;
        field?.focus();
        return field !== null;
      },
    };
  },
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        props: {
          handleTextInput: ({ state }, _from, _to, text) => {
            const { $from, empty } = state.selection;
            const { parent } = $from;
            if (text !== "/" || !empty || parent.type.name !== "paragraph" || parent.content.size > 0)
              return false;
            if ($from.depth > 1) return false;
            options.onSlash(editor);
            return true;
          },
        },
      }),
    ];
  },
});
