"use client";

import clsx from "clsx";
import { ImagePlus, X } from "lucide-react";
import Image from "next/image";
import { useEffect, useEffectEvent, useState } from "react";
import { Checkbox } from "@/components/ui/Checkbox";
import { Notice } from "@/components/ui/Notice";
import { Textarea } from "@/components/ui/Textarea";
import type { EditorPicture, PictureForm, ProductForm } from "@/lib/catalogue/admin/products/types";
import { Card } from "../../kit/Card";
import { DropZone } from "../../kit/DropZone";
import type { AdminForm } from "../../kit/form/use-admin-form";
import { RemoveButton } from "../../kit/RemoveButton";
import { Sortable } from "../Sortable";
import { moved } from "../variants/variant-matrix";
import { useUploads } from "./use-uploads";

type Props = { form: AdminForm<ProductForm>; known: Readonly<Record<string, EditorPicture>> };

/** The product's pictures: brought by dropping or choosing, put in order by dragging, each with words or a decision. */
export function PicturesCard({ form, known }: Props) {
  const [added, setAdded] = useState<Record<string, EditorPicture>>({});
  const pictures = form.value.pictures;
  const [fresh, setFresh] = useState<readonly PictureForm[]>([]);
  const { uploads, send, forget } = useUploads(({ id, src, width, height }) => {
    setAdded((old) => ({ ...old, [id]: { src, state: "ready", width, height, problem: null } }));
    setFresh((old) => [...old, { mediaId: id, alt: "", altExcused: false }]);
  });
  // Uploads end while somebody types: they are taken over into the form as it is then.
  const take = useEffectEvent((taken: readonly PictureForm[]) => {
    form.set("pictures", [...form.value.pictures, ...taken]);
    setFresh((old) => old.filter((picture) => !taken.includes(picture)));
  });
  useEffect(() => {
    if (fresh.length > 0) take(fresh);
  }, [fresh]);
  const change = (mediaId: string, changes: Partial<PictureForm>) =>
    form.set(
      "pictures",
      pictures.map((picture) => (picture.mediaId === mediaId ? { ...picture, ...changes } : picture)),
    );
  const remove = (mediaId: string) =>
    form.patch({
      pictures: pictures.filter((picture) => picture.mediaId !== mediaId),
      variants: form.value.variants.map((variant) =>
        variant.mediaId === mediaId ? { ...variant, mediaId: "" } : variant,
      ),
    });
  const entries = pictures.map((picture, index) => ({
    ...picture,
    id: picture.mediaId,
    name: picture.alt || `picture ${index + 1}`,
  }));
  return (
    <Card title="Pictures">
      {entries.length > 0 ? (
        <Sortable
          label="Pictures in order"
          items={entries}
          onMove={(from, to) => form.set("pictures", moved(pictures, from, to))}
          className="grid grid-cols-2 gap-3 pb-3 sm:grid-cols-3"
          itemClassName="flex flex-col rounded-m border bg-raised"
        >
          {({ id, alt, altExcused }, handle, index) => {
            const picture = added[id] ?? known[id];
            const fault = form.errors[`pictures.${index}.alt`];
            return (
              <>
                <div className="relative">
                  <Thumb picture={picture} />
                  {index === 0 ? (
                    <span className="absolute top-1.5 left-1.5 rounded-full bg-raised px-2 py-0.5 text-xs font-medium">
                      Shown first
                    </span>
                  ) : null}
                </div>
                <div className="flex items-center justify-between px-1">
                  {handle}
                  <RemoveButton small label={`Remove picture ${index + 1}`} onPress={() => remove(id)} />
                </div>
                <div className="grid gap-1 px-2 pb-1">
                  <Textarea
                    rows={4}
                    aria-label={`What picture ${index + 1} shows`}
                    aria-invalid={fault ? true : undefined}
                    aria-describedby={fault ? `${id}-fault` : undefined}
                    placeholder={altExcused ? "Needs no words" : "What it shows"}
                    disabled={altExcused}
                    value={alt}
                    onChange={({ target }) => change(id, { alt: target.value })}
                  />
                  {fault ? (
                    <p id={`${id}-fault`} className="text-xs text-danger">
                      {fault}
                    </p>
                  ) : null}
                  <Checkbox
                    label={<span className="text-xs">Needs no words</span>}
                    className="!min-h-8 !py-1.5"
                    checked={altExcused}
                    onChange={({ target }) =>
                      change(id, { altExcused: target.checked, ...(target.checked ? { alt: "" } : {}) })
                    }
                  />
                </div>
              </>
            );
          }}
        </Sortable>
      ) : null}
      <DropZone
        icon={<ImagePlus aria-hidden="true" className="size-5" />}
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        multiple
        className="min-h-24 gap-1 p-4"
        onFiles={send}
      >
        <span>
          <span className="font-medium">Add pictures</span> or drop them here
        </span>
        <span className="text-xs">JPEG, PNG, WebP, AVIF or GIF up to 20 MB; large ones are made smaller</span>
      </DropZone>
      <ul aria-live="polite" className="grid gap-1.5 pt-2 empty:hidden">
        {uploads.map(({ key, name, part, fault }) => (
          <li key={key} className="text-sm">
            {fault ? (
              <Notice kind="danger">
                <span className="flex items-start justify-between gap-3">
                  <span>
                    {name} {fault}.
                  </span>
                  <button type="button" aria-label="Close" onClick={() => forget(key)}>
                    <X aria-hidden="true" className="size-4" />
                  </button>
                </span>
              </Notice>
            ) : (
              <label className="grid gap-1">
                <span className="flex justify-between gap-3 text-xs text-ink-soft">
                  <span className="truncate">{name}</span>
                  <span>{part < 1 ? `${Math.round(part * 100)} %` : "Being prepared…"}</span>
                </span>
                <progress value={part} className="h-1.5 w-full accent-(--accent)" />
              </label>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Thumb({ picture }: { picture: EditorPicture | undefined }) {
  const box = "aspect-square w-full rounded-t-m bg-backdrop";
  if (picture?.src)
    return (
      <Image
        src={picture.src}
        alt=""
        width={320}
        height={320}
        sizes="12rem"
        className={clsx(box, "object-contain")}
      />
    );
  return (
    <div className={clsx(box, "grid place-items-center p-3 text-center text-xs text-ink-soft")}>
      {picture?.state === "failed"
        ? `Could not be fetched: ${picture.problem ?? "unknown"}`
        : "Being fetched…"}
    </div>
  );
}
