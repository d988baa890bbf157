"use client";

import { BlockFrame } from "./BlockFrame";
import type { BlockViewProps } from "./block-node";
import { LinkField } from "./LinkField";
import { PictureChoice } from "./PictureChoice";
import { QuietInput } from "./QuietInput";

type Attributes = { mediaId: string | null; alt: string; href: string; caption: string };

/** A picture with its caption; what it shows and where it leads are asked below while one works on it. */
export function PictureView({ node, updateAttributes, ...rest }: BlockViewProps) {
  const { mediaId, alt, href, caption } = node.attrs as Attributes;
  return (
    <BlockFrame of={rest} label="Picture">
      <PictureChoice
        mediaId={mediaId}
        alt={alt}
        onChoose={(picture) => updateAttributes({ mediaId: picture.id, alt: alt || picture.alt })}
      />
      {mediaId ? (
        <>
          <QuietInput
            aria-label="Caption"
            placeholder="A caption, if it needs one"
            value={caption}
            onChange={({ target }) => updateAttributes({ caption: target.value })}
            className="-mx-1.5 mt-1 text-sm text-ink-soft"
          />
          <div
            className={
              alt === ""
                ? "grid gap-1 pt-1"
                : "hidden gap-1 pt-1 group-focus-within/block:grid group-data-selected/block:grid"
            }
          >
            <LinkField
              label="What it shows"
              placeholder="In words, for whoever cannot see it"
              value={alt}
              onChange={(value) => updateAttributes({ alt: value })}
            />
            <LinkField
              label="Leads to"
              placeholder="/products/… or https://…"
              value={href}
              onChange={(value) => updateAttributes({ href: value })}
            />
          </div>
        </>
      ) : null}
    </BlockFrame>
  );
}
