"use client";

import { limits } from "@/lib/campaigns/content/types";
import { BlockFrame } from "./BlockFrame";
import type { BlockViewProps } from "./block-node";
import { PictureChoice } from "./PictureChoice";
import { PictureWords } from "./PictureWords";
import { QuietWords } from "./QuietWords";

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
          <QuietWords
            aria-label="Caption"
            placeholder="A caption, if it needs one"
            maxLength={limits.caption}
            value={caption}
            onChange={(words) => updateAttributes({ caption: words })}
            className="-mx-1.5 mt-1 text-sm text-ink-soft"
          />
          <PictureWords alt={alt} href={href} onChange={updateAttributes} className="pt-1" />
        </>
      ) : null}
    </BlockFrame>
  );
}
