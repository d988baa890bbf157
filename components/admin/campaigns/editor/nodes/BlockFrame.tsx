"use client";

import { NodeViewWrapper } from "@tiptap/react";
import clsx from "clsx";
import { type ReactNode, useEffect, useRef } from "react";
import type { BlockViewProps } from "./block-node";
import { freshBlock } from "./fresh-block";

type Props = {
  of: Pick<BlockViewProps, "editor" | "getPos" | "selected">;
  /** What it is: "Picture". */
  label: string;
  className?: string;
  children: ReactNode;
};

/**
 * What stands around a block. A new one takes the focus to its first field; Escape leads from any field back to the
 * block as a whole, from where the arrows lead on.
 */
export function BlockFrame({ of: { editor, getPos, selected }, label, className, children }: Props) {
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!freshBlock.take(editor)) return;
      frame.current?.querySelector<HTMLElement>("input, textarea, button, [tabindex='0']")?.focus();
    }, 60);
    return () => clearTimeout(timer);
  }, [editor]);
  return (
    <NodeViewWrapper className="my-4">
      <fieldset
        ref={frame}
        aria-label={label}
        data-selected={selected || undefined}
        onKeyDown={(event) => {
          const at = getPos();
          if (event.key !== "Escape" || at === undefined || event.defaultPrevented) return;
          editor.commands.setNodeSelection(at);
          // The command "focus" waits for the next frame, and the next key may be quicker.
          editor.view.focus();
        }}
        className={clsx(
          "group/block relative min-w-0 rounded-m outline-offset-4 data-selected:outline-2 data-selected:outline-accent",
          className,
        )}
      >
        {children}
      </fieldset>
    </NodeViewWrapper>
  );
}
