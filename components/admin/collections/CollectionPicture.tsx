"use client";

import Image from "next/image";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Card } from "../kit/Card";
import { UploadLines } from "../products/pictures/UploadLines";
import { useUploads } from "../products/pictures/use-uploads";

type Props = {
  /** The picture that is saved, when it is still the chosen one. */
  src: string | null;
  chosen: boolean;
  onChange: (mediaId: string) => void;
};

/** The picture of a collection; its title stands beside it everywhere, so that it needs no words of its own. */
export function CollectionPicture({ src, chosen, onChange }: Props) {
  const [added, setAdded] = useState<string | null>(null);
  const { uploads, send, forget } = useUploads((picture) => {
    setAdded(picture.src);
    onChange(picture.id);
  });
  const shown = chosen ? (src ?? added) : null;
  return (
    <Card title="Picture">
      <div className="grid gap-3">
        {shown ? (
          <Image
            src={shown}
            alt=""
            width={480}
            height={320}
            sizes="22rem"
            className="aspect-3/2 w-full rounded-m bg-backdrop object-cover"
          />
        ) : null}
        <UploadLines uploads={uploads} onForget={forget} />
        <label className="flex min-h-11 cursor-pointer items-center justify-center rounded-m border border-dashed border-control px-4 text-sm font-medium hover:border-ink has-focus-visible:outline-2">
          {chosen ? "Choose another picture" : "Choose a picture"}
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif"
            className="sr-only"
            onChange={({ target }) => {
              send([...(target.files ?? [])].slice(0, 1));
              target.value = "";
            }}
          />
        </label>
        {chosen ? (
          <Button type="button" tone="plain" onClick={() => onChange("")}>
            Take it away
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
