import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { Extension } from "@tiptap/react";

/** Says on the empty line one stands on what can be done there. */
export const placeholder = Extension.create({
  name: "letterPlaceholder",
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          decorations: ({ doc, selection }) => {
            const { $from } = selection;
            const { parent } = $from;
            if (!editor.isEditable || !selection.empty || !parent.isTextblock || parent.content.size > 0)
              return null;
            const words = parent.type.name === "heading" ? "A heading" : "Write, or press / for a block";
            const shown = $from.depth > 1 ? "Write" : words;
            return DecorationSet.create(doc, [
              Decoration.node($from.before(), $from.after(), { "data-placeholder": shown }),
            ]);
          },
        },
      }),
    ];
  },
});
