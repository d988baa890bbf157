"use client";

import type { Editor } from "@tiptap/react";
import { type PointerEvent, useState } from "react";

/** A block of the first rank: where it begins in the letter, and how far down the sheet in pixels. */
export type Place = { readonly pos: number; readonly top: number };

/** The block the mouse is beside or over. */
export function useHovered(editor: Editor | null) {
  const [place, setPlace] = useState<Place | null>(null);
  const onPointerMove = ({ clientY, currentTarget, pointerType }: PointerEvent<HTMLElement>) => {
    if (!editor || pointerType !== "mouse") return;
    const sheet = currentTarget.getBoundingClientRect();
    let found: Place | null = null;
    editor.state.doc.forEach((_, pos) => {
      const dom = editor.view.nodeDOM(pos);
      if (!(dom instanceof HTMLElement)) return;
      const { top, bottom } = dom.getBoundingClientRect();
      if (clientY >= top - 8 && clientY <= bottom + 8) found = { pos, top: top - sheet.top };
    });
    setPlace((old) => {
      const next = found as Place | null;
      return old && next && old.pos === next.pos && old.top === next.top ? old : next;
    });
  };
  return { place, onPointerMove, onPointerLeave: () => setPlace(null) };
}
