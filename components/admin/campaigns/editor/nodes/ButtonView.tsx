"use client";

import { limits } from "@/lib/campaigns/content/types";
import { BlockFrame } from "./BlockFrame";
import type { BlockViewProps } from "./block-node";
import { LinkField } from "./LinkField";
import { QuietWords } from "./QuietWords";

type Attributes = { text: string; href: string };

/** A button, written where it stands. */
export function ButtonView({ node, updateAttributes, ...rest }: BlockViewProps) {
  const { text, href } = node.attrs as Attributes;
  return (
    <BlockFrame of={rest} label="Button">
      <QuietWords
        aria-label="Words on the button"
        placeholder="What happens next"
        maxLength={limits.button}
        value={text}
        onChange={(words) => updateAttributes({ text: words })}
        className="inline-grid max-w-full rounded-m bg-accent px-4 py-2 text-center [--placeholder:var(--on-accent)] font-semibold text-on-accent"
      />
      <div
        className={
          href === ""
            ? "pt-1.5"
            : "hidden pt-1.5 group-focus-within/block:block group-data-selected/block:block"
        }
      >
        <LinkField
          label="Leads to"
          placeholder="/collections/… or https://…"
          value={href}
          onChange={(value) => updateAttributes({ href: value })}
        />
      </div>
    </BlockFrame>
  );
}
