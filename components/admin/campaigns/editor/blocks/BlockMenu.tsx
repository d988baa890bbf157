"use client";

import { Command } from "cmdk";
import { Popover } from "radix-ui";
import { type RefObject, useRef } from "react";
import { type BlockKind, blockKinds } from "./block-kinds";

type Props = {
  /** Where it opens: a button, or the place of the cursor. */
  anchor: RefObject<{ getBoundingClientRect: () => DOMRect }>;
  onPick: (kind: BlockKind) => void;
  /** Closed without a choice; the focus goes back. */
  onClose: () => void;
};

/** What a letter can be made of: found by typing, chosen by arrows and Enter or by the finger. */
export function BlockMenu({ anchor, onPick, onClose }: Props) {
  const picked = useRef(false);
  return (
    <Popover.Root open onOpenChange={(open) => open || picked.current || onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label="Add a block"
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="admin-veil z-50 w-72 overflow-hidden rounded-m border bg-raised text-sm shadow-lift"
        >
          <Command
            loop
            label="Blocks"
            filter={(value, search, keywords) =>
              `${value} ${keywords?.join(" ") ?? ""}`.toLowerCase().includes(search.toLowerCase()) ? 1 : 0
            }
          >
            <Command.Input
              autoFocus
              placeholder="Find a block"
              className="w-full border-b bg-transparent px-3.5 py-2.5 outline-none"
            />
            <Command.List className="max-h-80 overflow-y-auto overscroll-contain p-1">
              <Command.Empty className="px-2.5 py-3 text-ink-soft">There is no such block.</Command.Empty>
              {blockKinds.map((kind) => (
                <Command.Item
                  key={kind.name}
                  value={kind.label}
                  keywords={[kind.words]}
                  onSelect={() => {
                    if (picked.current) return;
                    picked.current = true;
                    onPick(kind);
                  }}
                  className="flex min-h-10 cursor-pointer items-center gap-3 rounded-(--radius-s) px-2.5 data-[selected=true]:bg-surface pointer-coarse:min-h-11"
                >
                  <kind.icon aria-hidden="true" className="size-4.5 shrink-0 text-ink-soft" />
                  <span className="font-medium">{kind.label}</span>
                  <span className="ml-auto text-xs text-ink-soft">{kind.hint}</span>
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
