"use client";

import { limits } from "@/lib/campaigns/content/types";
import { BlockFrame } from "./BlockFrame";
import type { BlockViewProps } from "./block-node";
import { LinkField } from "./LinkField";

type Attributes = { text: string; href: string };

/** A button, written where it stands. */
export function ButtonView({ node, updateAttributes, ...rest }: BlockViewProps) {
  const { text, href } = node.attrs as Attributes;
  return (
    <BlockFrame of={rest} label="Button">
      <input
        type="text"
        aria-label="Words on the button"
        placeholder="What happens next"
        maxLength={limits.button}
        value={text}
        onChange={({ target }) => updateAttributes({ text: target.value })}
        style={{ width: `${Math.max(text.length, 16) + 6}ch` }}
        className="max-w-full rounded-m bg-accent px-6 py-3 text-center font-semibold text-on-accent placeholder:text-on-accent/80"
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
