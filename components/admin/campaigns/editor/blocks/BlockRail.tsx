"use client";

import { NodeSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { GripVertical, Plus } from "lucide-react";
import type { DragEvent } from "react";
import type { Place } from "./use-hovered";

type Props = { editor: Editor; place: Place; onAdd: (pos: number, button: HTMLElement) => void };

/**
 * Beside the block one points at: a plus, and a handle to draw it elsewhere. For the mouse alone; whoever uses the
 * keyboard or a finger has the same in the bar above.
 */
export function BlockRail({ editor, place, onAdd }: Props) {
  const drag = (event: DragEvent) => {
    const { view } = editor;
    const dom = view.nodeDOM(place.pos);
    if (!(dom instanceof HTMLElement)) return;
    const selection = NodeSelection.create(view.state.doc, place.pos);
    view.dispatch(view.state.tr.setSelection(selection));
    const slice = selection.content();
    const { dom: carried, text } = view.serializeForClipboard(slice);
    event.dataTransfer.clearData();
    event.dataTransfer.setData("text/html", carried.innerHTML);
    event.dataTransfer.setData("text/plain", text);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setDragImage(dom, 0, 0);
    view.dragging = { slice, move: true };
  };
  const button =
    "grid size-7 place-items-center rounded-(--radius-s) text-ink-soft hover:bg-surface hover:text-ink";
  return (
    <div
      aria-hidden="true"
      style={{ top: place.top }}
      className="absolute left-1 z-10 flex pointer-coarse:hidden max-sm:hidden"
    >
      <button
        type="button"
        tabIndex={-1}
        title="Add a block below"
        className={button}
        onClick={(event) => onAdd(place.pos, event.currentTarget)}
      >
        <Plus className="size-4" />
      </button>
      <button
        type="button"
        tabIndex={-1}
        title="Draw it elsewhere"
        draggable
        onDragStart={drag}
        onDragEnd={() => {
          editor.view.dragging = null;
        }}
        className={`${button} cursor-grab`}
      >
        <GripVertical className="size-4" />
      </button>
    </div>
  );
}
