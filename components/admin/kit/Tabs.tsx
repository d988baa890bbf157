"use client";

import { Tabs as Primitive } from "radix-ui";
import type { ReactNode } from "react";

type Props = {
  /** Names the row of tabs. */
  label: string;
  tabs: readonly { id: string; label: string; count?: number; content: ReactNode }[];
  initial?: string;
};

/** Several matters in one place. The arrow keys go from one to the next. */
export function Tabs({ label, tabs, initial }: Props) {
  const first = initial ?? tabs[0]?.id;
  return (
    <Primitive.Root {...(first === undefined ? {} : { defaultValue: first })}>
      <Primitive.List aria-label={label} className="flex gap-1 overflow-x-auto border-b">
        {tabs.map(({ id, label: name, count }) => (
          <Primitive.Trigger
            key={id}
            value={id}
            className="-mb-px min-h-10 border-b-2 border-transparent px-3 text-sm whitespace-nowrap text-ink-soft hover:text-ink data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink pointer-coarse:min-h-11"
          >
            {name}
            {count === undefined ? null : <span className="ml-1.5 text-xs tabular-nums">{count}</span>}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map(({ id, content }) => (
        <Primitive.Content key={id} value={id} className="pt-4">
          {content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
