"use client";

import { EditorContent, useEditor, useEditorState } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { Bold, Heading2, Heading3, Italic, Link2, List, ListOrdered, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useEditable } from "@/components/admin/kit/form/Editable";

type Props = {
  id: string;
  label: string;
  value: string;
  invalid: boolean;
  onValue: (html: string) => void;
};

/** Words with headings, lists and links. What comes out is cleaned again by the server. */
export function RichText({ id, label, value, invalid, onValue }: Props) {
  const editable = useEditable();
  const editor = useEditor({
    extensions: [StarterKit.configure({ heading: { levels: [2, 3] }, link: { openOnClick: false } })],
    content: value,
    immediatelyRender: false,
    editable,
    editorProps: {
      attributes: {
        id,
        role: "textbox",
        "aria-multiline": "true",
        "aria-readonly": String(!editable),
        "aria-label": label,
        class: "prose max-w-none min-h-64 px-4 py-3 text-sm outline-none",
      },
    },
    onUpdate: ({ editor: now }) => onValue(now.getHTML()),
  });
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now?.isActive("bold") ?? false,
      italic: now?.isActive("italic") ?? false,
      h2: now?.isActive("heading", { level: 2 }) ?? false,
      h3: now?.isActive("heading", { level: 3 }) ?? false,
      bullets: now?.isActive("bulletList") ?? false,
      numbers: now?.isActive("orderedList") ?? false,
      link: now?.isActive("link") ?? false,
    }),
  });
  const askLink = () => {
    const known: string = editor?.getAttributes("link").href ?? "";
    const href = window.prompt("Where does it lead?", known || "https://");
    if (href === null) return;
    const chain = editor?.chain().focus().extendMarkRange("link");
    if (href.trim() === "") chain?.unsetLink().run();
    else chain?.setLink({ href: href.trim() }).run();
  };
  return (
    <div
      className={`rounded-m border bg-raised focus-within:outline-2 focus-within:outline-ink ${invalid ? "border-danger" : "border-control"}`}
    >
      <div role="toolbar" aria-label={`Form of ${label}`} className="flex flex-wrap gap-0.5 border-b p-1">
        <Tool
          label="Heading"
          on={state?.h2}
          press={() => editor?.chain().focus().toggleHeading({ level: 2 }).run()}
        >
          <Heading2 aria-hidden="true" className="size-4" />
        </Tool>
        <Tool
          label="Smaller heading"
          on={state?.h3}
          press={() => editor?.chain().focus().toggleHeading({ level: 3 }).run()}
        >
          <Heading3 aria-hidden="true" className="size-4" />
        </Tool>
        <Tool label="Bold" on={state?.bold} press={() => editor?.chain().focus().toggleBold().run()}>
          <Bold aria-hidden="true" className="size-4" />
        </Tool>
        <Tool label="Italic" on={state?.italic} press={() => editor?.chain().focus().toggleItalic().run()}>
          <Italic aria-hidden="true" className="size-4" />
        </Tool>
        <Tool label="List" on={state?.bullets} press={() => editor?.chain().focus().toggleBulletList().run()}>
          <List aria-hidden="true" className="size-4" />
        </Tool>
        <Tool
          label="Numbered list"
          on={state?.numbers}
          press={() => editor?.chain().focus().toggleOrderedList().run()}
        >
          <ListOrdered aria-hidden="true" className="size-4" />
        </Tool>
        <Tool label="Link" on={state?.link} press={askLink}>
          <Link2 aria-hidden="true" className="size-4" />
        </Tool>
        <Tool label="Undo" press={() => editor?.chain().focus().undo().run()}>
          <Undo2 aria-hidden="true" className="size-4" />
        </Tool>
      </div>
      <EditorContent editor={editor} />
    </div>
  );
}

type ToolProps = { label: string; on?: boolean | undefined; press: () => void; children: ReactNode };

function Tool({ label, on, press, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={on ?? undefined}
      onClick={press}
      className="grid size-9 place-items-center rounded-(--radius-s) hover:bg-surface aria-pressed:bg-accent-soft"
    >
      {children}
    </button>
  );
}
