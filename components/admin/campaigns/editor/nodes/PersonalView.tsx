"use client";

import { NodeViewWrapper } from "@tiptap/react";
import { Popover } from "radix-ui";
import { useId, useState } from "react";
import { Input } from "@/components/ui/Input";
import { limits, type PersonalField, personalFields } from "@/lib/campaigns/content/types";
import type { BlockViewProps } from "./block-node";

/** What each reader has of their own, as a chip; pressing it asks what stands where nothing is known. */
export function PersonalView({ node, updateAttributes, editor, deleteNode }: BlockViewProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { field, fallback } = node.attrs as { field: PersonalField; fallback: string };
  const { label } = personalFields[field];
  return (
    <NodeViewWrapper as="span" className="inline">
      <Popover.Root
        open={open}
        onOpenChange={(next) => {
          setOpen(next);
          if (!next) editor.commands.focus();
        }}
      >
        <Popover.Trigger
          aria-label={`${label}, or “${fallback}” where it is not known`}
          className="rounded-full bg-accent-soft px-2 py-px text-[0.9em] text-accent-strong hover:underline"
        >
          {label}
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            sideOffset={6}
            collisionPadding={12}
            className="admin-veil z-50 grid w-72 gap-2 rounded-m border bg-raised p-3.5 text-sm shadow-lift"
          >
            <label htmlFor={id} className="font-medium">
              Where it is not known, say
            </label>
            <Input
              id={id}
              value={fallback}
              maxLength={limits.fallback}
              onChange={({ target }) => updateAttributes({ fallback: target.value })}
              onKeyDown={(event) => {
                if (event.key === "Enter") setOpen(false);
              }}
            />
            <p className="text-xs text-ink-soft">Read the sentence with it: “Hello {fallback || "…"},”</p>
            <button type="button" className="link justify-self-start text-xs" onClick={deleteNode}>
              Take it out
            </button>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </NodeViewWrapper>
  );
}
