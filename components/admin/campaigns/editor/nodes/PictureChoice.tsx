"use client";

import { ImageIcon } from "lucide-react";
import Image from "next/image";
import { useState } from "react";
import type { PictureLook } from "@/lib/campaigns/writing/types";
import { useLook } from "../looks";
import { PicturePicker } from "../pickers/PicturePicker";

type Props = { mediaId: string | null; alt: string; onChoose: (picture: PictureLook) => void };

/** The picture of a block, or the place where one goes; pressing it chooses. */
export function PictureChoice({ mediaId, alt, onChoose }: Props) {
  const [choosing, setChoosing] = useState(false);
  const look = useLook("media", mediaId);
  return (
    <>
      <button
        type="button"
        aria-label={look ? "Choose another picture" : "Choose a picture"}
        onClick={() => setChoosing(true)}
        className="block w-full rounded-m"
      >
        {look ? (
          <Image
            src={look.src}
            alt={alt}
            width={1200}
            height={800}
            sizes="(min-width: 48rem) 36rem, 100vw"
            className="h-auto w-full rounded-m"
            draggable={false}
          />
        ) : (
          <span className="grid min-h-32 place-items-center content-center gap-2 rounded-m border border-dashed border-control bg-surface p-4 text-sm text-ink-soft hover:border-ink hover:text-ink">
            <ImageIcon aria-hidden="true" className="size-6" />
            {mediaId && look === null ? "This picture is gone. Choose another." : "Choose a picture"}
          </span>
        )}
      </button>
      {choosing ? (
        <PicturePicker
          onClose={() => setChoosing(false)}
          onPick={(picture) => {
            setChoosing(false);
            onChoose(picture);
          }}
        />
      ) : null}
    </>
  );
}
