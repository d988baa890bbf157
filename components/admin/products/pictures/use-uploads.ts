"use client";

import { useRef, useState } from "react";
import { mostPictureBytes, type UploadedPicture } from "@/lib/catalogue/admin/media/types";

export type Upload = {
  readonly key: string;
  readonly name: string;
  readonly part: number;
  readonly fault: string | null;
};

const faults: Record<string, string> = {
  too_large: "is larger than 20 MB",
  not_a_picture: "is not a picture the shop can show (JPEG, PNG, WebP, AVIF, GIF)",
  signed_out: "was not taken: you have been signed out",
  forbidden: "was not taken: your role does not include this",
};

/** Sends pictures one after the other and tells how far each is. */
export function useUploads(onUploaded: (picture: UploadedPicture) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const last = useRef<Promise<void>>(Promise.resolve());
  const change = (key: string, changes: Partial<Upload> | null) =>
    setUploads((old) =>
      old.flatMap((upload) => (upload.key !== key ? [upload] : changes ? [{ ...upload, ...changes }] : [])),
    );

  const send = (files: Iterable<File>) => {
    for (const file of files) {
      const key = `${file.name} ${Date.now()} ${Math.random()}`;
      const tooLarge = file.size > mostPictureBytes;
      setUploads((old) => [
        ...old,
        { key, name: file.name, part: 0, fault: tooLarge ? (faults.too_large ?? "") : null },
      ]);
      if (tooLarge) continue;
      last.current = last.current.then(async () => {
        const answer = await post(file, (part) => change(key, { part }));
        if ("id" in answer) {
          change(key, null);
          onUploaded(answer);
        } else change(key, { fault: faults[answer.reason] ?? "did not arrive; try again" });
      });
    }
  };
  return { uploads, send, forget: (key: string) => change(key, null) };
}

/** Sends one file; XMLHttpRequest because fetch does not tell how much of a body has gone. */
function post(file: File, onPart: (part: number) => void): Promise<UploadedPicture | { reason: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/admin/media");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = request.response as { ok: boolean; value: UploadedPicture; reason: string } | null;
      resolve(answer?.ok ? answer.value : { reason: answer?.reason ?? "unknown" });
    };
    request.onerror = () => resolve({ reason: "unknown" });
    request.send(file);
  });
}
