"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import {
  ArrowDown,
  ArrowUp,
  Bold,
  Italic,
  Link as LinkIcon,
  Plus,
  Redo2,
  Trash2,
  Undo2,
  UserRound,
} from "lucide-react";
import { useRef, useState } from "react";
import { type PersonalField, personalFields } from "@/lib/campaigns/content/types";
import { Menu } from "../../../kit/Menu";
import { LinkDialog } from "../../../products/description/LinkDialog";
import { BlockMenu } from "../blocks/BlockMenu";
import { blockAt } from "../blocks/block-at";
import { blockLabel } from "../blocks/block-kinds";
import { insertBlock } from "../blocks/insert-block";
import { moveBlock } from "../blocks/move-block";
import { removeBlock } from "../blocks/remove-block";
import { Tool } from "./Tool";

const fields = Object.entries(personalFields) as [PersonalField, (typeof personalFields)[PersonalField]][];

/** What can be done to the letter and to the block one is in; the same by mouse, finger and keyboard. */
export function EditorBar({ editor }: { editor: Editor }) {
  const [linking, setLinking] = useState(false);
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const now = useEditorState({
    editor,
    selector: ({ editor: current }) => {
      const { state } = current;
      const block = blockAt(state.doc, state.selection.from);
      return {
        bold: current.isActive("bold"),
        italic: current.isActive("italic"),
        link: current.isActive("link"),
        undo: current.can().undo(),
        redo: current.can().redo(),
        label: block ? blockLabel(block.node.type.name, block.node.attrs.level) : "Block",
        first: !block || block.index === 0,
        last: !block || block.index >= state.doc.childCount - 1,
      };
    },
  });
  const chain = () => editor.chain().focus();
  const move = (step: -1 | 1) =>
    chain()
      .command(({ tr }) => moveBlock(tr, tr.selection.from, step))
      .run();
  return (
    <div
      role="toolbar"
      aria-label="Letter"
      className="sticky top-0 z-20 max-lg:top-14 flex flex-wrap items-center gap-0.5 rounded-t-(--radius-l) border-b bg-raised px-2 py-1.5"
    >
      <button
        ref={add}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={adding}
        onClick={() => setAdding(true)}
        className="mr-1 inline-flex min-h-8 items-center gap-1.5 rounded-(--radius-s) bg-accent-soft px-2.5 text-sm font-medium text-accent-strong hover:bg-surface pointer-coarse:min-h-10"
      >
        <Plus aria-hidden="true" className="size-4" />
        Add
      </button>
      <Tool label="Bold" on={now.bold} icon={<Bold />} onPress={() => chain().toggleBold().run()} />
      <Tool label="Italic" on={now.italic} icon={<Italic />} onPress={() => chain().toggleItalic().run()} />
      <Tool label="Link" on={now.link} icon={<LinkIcon />} onPress={() => setLinking(true)} />
      <Menu
        label="Something personal"
        align="start"
        heading="What each reader has of their own"
        trigger={
          <button
            type="button"
            title="Something personal"
            className="grid size-8 place-items-center rounded-(--radius-s) text-ink-soft hover:bg-surface pointer-coarse:size-10"
          >
            <UserRound aria-hidden="true" className="size-4" />
          </button>
        }
        items={fields.map(([field, { label, fallback }]) => ({
          label,
          hint: `or “${fallback}”`,
          onSelect: () =>
            // The menu gives the focus back first.
            setTimeout(
              () => chain().insertContent({ type: "personal", attrs: { field, fallback } }).run(),
              0,
            ),
        }))}
      />
      <span aria-hidden="true" className="mx-1 h-5 border-l max-sm:hidden" />
      <Tool label="Undo" off={!now.undo} icon={<Undo2 />} onPress={() => chain().undo().run()} />
      <Tool label="Redo" off={!now.redo} icon={<Redo2 />} onPress={() => chain().redo().run()} />
      <span className="ml-auto flex items-center gap-0.5">
        <span className="px-1 text-xs text-ink-soft max-sm:hidden">{now.label}</span>
        <Tool label={`Move up: ${now.label}`} off={now.first} icon={<ArrowUp />} onPress={() => move(-1)} />
        <Tool label={`Move down: ${now.label}`} off={now.last} icon={<ArrowDown />} onPress={() => move(1)} />
        <Tool
          label={`Remove: ${now.label}`}
          icon={<Trash2 />}
          onPress={() =>
            chain()
              .command(({ tr }) => {
                removeBlock(tr, tr.selection.from);
                return true;
              })
              .run()
          }
        />
      </span>
      {linking ? <LinkDialog editor={editor} onClose={() => setLinking(false)} /> : null}
      {adding && add.current ? (
        <BlockMenu
          anchor={{ current: add.current }}
          onClose={() => {
            setAdding(false);
            add.current?.focus();
          }}
          onPick={(kind) => {
            setAdding(false);
            insertBlock(editor, kind);
          }}
        />
      ) : null}
    </div>
  );
}
