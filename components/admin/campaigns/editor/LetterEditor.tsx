"use client";

import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useEffectEvent, useState } from "react";
import type { Content } from "@/lib/campaigns/content/schema";
import { BlockMenu } from "./blocks/BlockMenu";
import { BlockRail } from "./blocks/BlockRail";
import { insertBlock } from "./blocks/insert-block";
import { useHovered } from "./blocks/use-hovered";
import { letterExtensions } from "./letter-extensions";
import { EditorBar } from "./text/EditorBar";
import "./letter-sheet.css";

type Props = {
  /** What it begins with; to begin anew give it another key. */
  content: Content;
  onChange: (content: Content) => void;
};

type Adding = { readonly pos: number; readonly rect: DOMRect; readonly slash: boolean };

/** The sheet a letter is written on. Give it `LooksProvider` above. */
export function LetterEditor({ content, onChange }: Props) {
  const [adding, setAdding] = useState<Adding | null>(null);
  const onSlash = useEffectEvent((editor: Editor) => {
    const { from } = editor.state.selection;
    const { left, top, bottom } = editor.view.coordsAtPos(from);
    setAdding({ pos: from, rect: new DOMRect(left, top, 0, bottom - top), slash: true });
  });
  // Through JSON, because attributes come as objects without a prototype, which no server action takes.
  const changed = useEffectEvent((editor: Editor) => onChange(JSON.parse(JSON.stringify(editor.getJSON()))));
  const editor = useEditor({
    immediatelyRender: false,
    extensions: letterExtensions((current) => onSlash(current)),
    content,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": "The letter",
        class: "letter-sheet min-h-80 outline-none",
      },
    },
    onUpdate: ({ editor: current }) => changed(current),
  });
  const { place, onPointerMove, onPointerLeave } = useHovered(editor);
  const open = (pos: number, button: HTMLElement) =>
    setAdding({ pos, rect: button.getBoundingClientRect(), slash: false });
  if (!editor) return <div className="min-h-96 animate-pulse rounded-(--radius-l) border bg-raised" />;
  return (
    <div className="rounded-(--radius-l) border bg-raised">
      <EditorBar editor={editor} />
      <div
        className="relative px-4 py-6 sm:px-16 sm:py-8"
        onPointerMove={onPointerMove}
        onPointerLeave={onPointerLeave}
      >
        {place ? <BlockRail editor={editor} place={place} onAdd={open} /> : null}
        <EditorContent editor={editor} className="mx-auto max-w-[32rem]" />
        <p className="mx-auto max-w-[32rem] border-t border-dashed pt-3 text-xs text-ink-soft">
          Your name, why the letter came and the way to stop it stand below by themselves.
        </p>
      </div>
      {adding ? (
        <BlockMenu
          anchor={{ current: { getBoundingClientRect: () => adding.rect } }}
          onClose={() => {
            setAdding(null);
            // Whoever wanted a stroke and no block has it.
            if (adding.slash) editor.chain().focus().insertContentAt(adding.pos, "/").run();
            else editor.commands.focus();
          }}
          onPick={(kind) => {
            setAdding(null);
            insertBlock(editor, kind, adding.pos);
          }}
        />
      ) : null}
    </div>
  );
}
