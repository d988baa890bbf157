import type { Editor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { blockKeys } from "./blocks/block-keys";
import { placeholder } from "./blocks/placeholder";
import { letterNodes } from "./nodes/letter-nodes";

/** What a letter's editor can do: what `contentSchema` knows and nothing else, so that nothing is lost on the way. */
export function letterExtensions(onSlash: (editor: Editor) => void) {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3] },
      link: {
        openOnClick: false,
        autolink: true,
        protocols: ["mailto", "tel"],
        HTMLAttributes: { rel: null },
      },
      dropcursor: { width: 2, color: "var(--accent)" },
      ...{ blockquote: false, code: false, codeBlock: false },
      ...{ horizontalRule: false, strike: false, underline: false },
    }),
    ...letterNodes,
    blockKeys.configure({ onSlash }),
    placeholder,
  ];
}
