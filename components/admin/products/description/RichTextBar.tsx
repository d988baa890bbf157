"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import clsx from "clsx";
import {
  Bold,
  Code,
  Heading2,
  Heading3,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  Quote,
  Redo2,
  Undo2,
} from "lucide-react";
import { type ReactNode, useState } from "react";
import { LinkDialog } from "./LinkDialog";

type Props = { editor: Editor | null; asHtml: boolean; onSwap: () => void; canSwap: boolean };

/** What can be done to the text; every button says whether it is on. */
export function RichTextBar({ editor, asHtml, onSwap, canSwap }: Props) {
  const [linking, setLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current?.isActive("bold") ?? false,
      italic: current?.isActive("italic") ?? false,
      h2: current?.isActive("heading", { level: 2 }) ?? false,
      h3: current?.isActive("heading", { level: 3 }) ?? false,
      bullets: current?.isActive("bulletList") ?? false,
      numbers: current?.isActive("orderedList") ?? false,
      quote: current?.isActive("blockquote") ?? false,
      link: current?.isActive("link") ?? false,
    }),
  });
  const chain = () => editor?.chain().focus();
  return (
    <div role="toolbar" aria-label="Text" className="flex flex-wrap gap-0.5 border-b p-1">
      {editor ? (
        <>
          <Tool label="Bold" on={on?.bold} onPress={() => chain()?.toggleBold().run()} icon={<Bold />} />
          <Tool
            label="Italic"
            on={on?.italic}
            onPress={() => chain()?.toggleItalic().run()}
            icon={<Italic />}
          />
          <Tool
            label="Heading"
            on={on?.h2}
            onPress={() => chain()?.toggleHeading({ level: 2 }).run()}
            icon={<Heading2 />}
          />
          <Tool
            label="Smaller heading"
            on={on?.h3}
            onPress={() => chain()?.toggleHeading({ level: 3 }).run()}
            icon={<Heading3 />}
          />
          <Tool
            label="List"
            on={on?.bullets}
            onPress={() => chain()?.toggleBulletList().run()}
            icon={<List />}
          />
          <Tool
            label="Numbered list"
            on={on?.numbers}
            onPress={() => chain()?.toggleOrderedList().run()}
            icon={<ListOrdered />}
          />
          <Tool
            label="Quotation"
            on={on?.quote}
            onPress={() => chain()?.toggleBlockquote().run()}
            icon={<Quote />}
          />
          <Tool label="Link" on={on?.link} onPress={() => setLinking(true)} icon={<LinkIcon />} />
          <Tool label="Undo" onPress={() => chain()?.undo().run()} icon={<Undo2 />} />
          <Tool label="Redo" onPress={() => chain()?.redo().run()} icon={<Redo2 />} />
        </>
      ) : null}
      <span className="grow" />
      {canSwap ? <Tool label="Edit as HTML" on={asHtml} onPress={onSwap} icon={<Code />} /> : null}
      {linking && editor ? <LinkDialog editor={editor} onClose={() => setLinking(false)} /> : null}
    </div>
  );
}

type ToolProps = { label: string; on?: boolean | undefined; onPress: () => void; icon: ReactNode };

function Tool({ label, on, onPress, icon }: ToolProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={on}
      onClick={onPress}
      className={clsx(
        "grid size-8 place-items-center rounded-(--radius-s) hover:bg-surface pointer-coarse:size-10 [&>svg]:size-4",
        on ? "bg-accent-soft text-accent" : "text-ink-soft",
      )}
    >
      {icon}
    </button>
  );
}
