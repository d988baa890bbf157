"use client";

import { NodeViewContent } from "@tiptap/react";
import clsx from "clsx";
import { ArrowLeftRight } from "lucide-react";
import { BlockFrame } from "./BlockFrame";
import type { BlockViewProps } from "./block-node";
import { PictureChoice } from "./PictureChoice";
import { PictureWords } from "./PictureWords";

type Attributes = { mediaId: string | null; alt: string; href: string; side: "start" | "end" };

/** Words beside a picture; the words are text like any other. */
export function StoryView({ node, updateAttributes, ...rest }: BlockViewProps) {
  const { mediaId, alt, href, side } = node.attrs as Attributes;
  return (
    <BlockFrame of={rest} label="Story">
      <div
        className={clsx(
          "grid items-start gap-x-5 gap-y-3 sm:grid-cols-[42%_1fr]",
          side === "end" && "sm:grid-cols-[1fr_42%]",
        )}
      >
        <div contentEditable={false} className={clsx("grid gap-1.5", side === "end" && "sm:order-2")}>
          <PictureChoice
            mediaId={mediaId}
            alt={alt}
            onChoose={(picture) => updateAttributes({ mediaId: picture.id, alt: alt || picture.alt })}
          />
          <button
            type="button"
            className="inline-flex min-h-8 items-center gap-1.5 justify-self-start text-xs text-ink-soft hover:text-ink max-sm:hidden"
            onClick={() => updateAttributes({ side: side === "start" ? "end" : "start" })}
          >
            <ArrowLeftRight aria-hidden="true" className="size-3.5" />
            Picture to the {side === "start" ? "right" : "left"}
          </button>
        </div>
        <NodeViewContent className="min-w-0 *:first:mt-0" />
      </div>
      {mediaId ? <PictureWords alt={alt} href={href} onChange={updateAttributes} className="pt-1.5" /> : null}
    </BlockFrame>
  );
}
