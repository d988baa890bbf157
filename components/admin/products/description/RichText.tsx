"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import clsx from "clsx";
import { useState } from "react";
import { useEditable } from "@/components/admin/kit/form/Editable";
import { Textarea } from "@/components/ui/Textarea";
import { RichTextBar } from "./RichTextBar";

type Props = {
  id: string;
  label: string;
  html: string;
  onChange: (html: string) => void;
  invalid?: boolean;
};

/** What the editor can hold without losing any of it; wrappers of an import (div, span) carry nothing. */
const known = new Set(
  "p h2 h3 h4 strong b em i u s code pre blockquote ul ol li a br hr div span".split(" "),
);

/** Tags of some HTML that the editor would throw away. */
function unknownTags(html: string): string[] {
  const tags = [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag = ""]) => tag.toLowerCase());
  return [...new Set(tags.filter((tag) => !known.has(tag)))];
}

/**
 * Running text with headings, lists and links. What holds more than that, such as a table, is edited as HTML, so that
 * opening and saving it loses nothing; the shop's sanitiser has the last word in any case.
 */
export function RichText({ id, label, html, onChange, invalid = false }: Props) {
  const editable = useEditable();
  const [asHtml, setAsHtml] = useState(() => unknownTags(html).length > 0);
  const lost = unknownTags(html);
  const editor = useEditor({
    immediatelyRender: false,
    editable,
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3, 4] },
        link: { openOnClick: false, autolink: true, protocols: ["mailto", "tel"] },
      }),
    ],
    content: html,
    editorProps: {
      attributes: {
        id,
        role: "textbox",
        "aria-multiline": "true",
        "aria-readonly": String(!editable),
        "aria-label": label,
        class: "prose min-h-40 max-w-none px-3.5 py-3 outline-none",
      },
    },
    onUpdate: ({ editor: current }) => onChange(current.isEmpty ? "" : current.getHTML()),
  });
  const swap = () => {
    if (asHtml) editor?.commands.setContent(html, { emitUpdate: false });
    setAsHtml(!asHtml);
  };
  return (
    <div
      className={clsx(
        "rounded-m border bg-raised focus-within:border-ink",
        invalid ? "border-danger" : "border-control",
      )}
    >
      <RichTextBar
        editor={asHtml ? null : editor}
        asHtml={asHtml}
        onSwap={swap}
        canSwap={lost.length === 0 || !asHtml}
      />
      {asHtml ? (
        <div className="p-2">
          <Textarea
            id={id}
            aria-label={label}
            rows={12}
            spellCheck={false}
            className="font-mono"
            value={html}
            onChange={({ target }) => onChange(target.value)}
          />
          {lost.length > 0 ? (
            <p className="px-1.5 pt-2 text-xs text-ink-soft">
              Edited as HTML, because it holds {lost.map((tag) => `<${tag}>`).join(", ")}, which the editor
              would lose.
            </p>
          ) : null}
        </div>
      ) : (
        <EditorContent editor={editor} />
      )}
    </div>
  );
}
