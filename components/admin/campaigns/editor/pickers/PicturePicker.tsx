"use client";

import { ImagePlus } from "lucide-react";
import Image from "next/image";
import { useEffect, useState } from "react";
import { Input } from "@/components/ui/Input";
import { Spinner } from "@/components/ui/Spinner";
import { searchPictures } from "@/lib/campaigns/writing/actions";
import type { PictureLook } from "@/lib/campaigns/writing/types";
import { Dialog } from "../../../kit/Dialog";
import { DropZone } from "../../../kit/DropZone";
import { UploadLines } from "../../../products/pictures/UploadLines";
import { useUploads } from "../../../products/pictures/use-uploads";
import { useLooks } from "../looks";

type Props = { onPick: (picture: PictureLook) => void; onClose: () => void };

/** Chooses a picture of the shop or brings a new one. */
export function PicturePicker({ onPick, onClose }: Props) {
  const { remember } = useLooks();
  const [text, setText] = useState("");
  const [found, setFound] = useState<{ text: string; pictures: readonly PictureLook[] } | null>(null);
  const pick = (picture: PictureLook) => {
    remember([picture]);
    onPick(picture);
  };
  const { uploads, send, forget } = useUploads(({ id, src }) => pick({ id, src, alt: "" }));
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await searchPictures({ text }).catch(() => null);
      if (current) setFound({ text, pictures: answer?.ok ? answer.value : [] });
    }, 200);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title="Picture" wide>
      <div className="grid gap-4">
        <DropZone
          icon={<ImagePlus aria-hidden="true" className="mb-1 size-5" />}
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          className="min-h-24 p-4"
          onFiles={(files) => send(files.slice(0, 1))}
        >
          Bring a picture: drop it here, or press to choose
        </DropZone>
        <UploadLines uploads={uploads} onForget={forget} />
        <Input
          aria-label="Find a picture of the shop"
          placeholder="Find one of the shop's, by product or words"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        {found === null ? <Spinner className="mx-auto size-5" /> : null}
        <ul className="grid grid-cols-3 gap-3 sm:grid-cols-5">
          {found?.pictures.map((picture, index) => (
            <li key={picture.id}>
              <button
                type="button"
                aria-label={picture.alt || `Picture ${index + 1}, without words`}
                title={picture.alt}
                onClick={() => pick(picture)}
                className="block w-full overflow-hidden rounded-m border hover:border-ink"
              >
                <Image
                  src={picture.src}
                  alt=""
                  width={160}
                  height={160}
                  className="aspect-square w-full bg-backdrop object-cover"
                />
              </button>
            </li>
          ))}
        </ul>
        {found?.pictures.length === 0 ? <p className="text-ink-soft">No picture of that name.</p> : null}
      </div>
    </Dialog>
  );
}
