"use client";

import { useId, useRef, useState } from "react";
import { useToast } from "@/components/admin/kit/answers/Toaster";
import { Button } from "@/components/ui/Button";

type Props = { value: string | null; editable: boolean; onValue: (key: string | null) => void };

const sentences: Record<string, string> = {
  not_a_picture: "That is no picture the shop can show: take a PNG, WebP or JPEG.",
  too_large: "That file is too large.",
};

/** The logo: uploaded at once, worn by shop and letters when the brand is saved. */
export function LogoField({ value, editable, onValue }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const upload = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    try {
      const answer = await fetch("/api/admin/media", { method: "POST", body: file });
      const told: { ok: boolean; reason?: string; value?: { src: string } } = await answer.json();
      if (told.ok && told.value) onValue(told.value.src.replace(/^\//, ""));
      else toast({ text: sentences[told.reason ?? ""] ?? "The logo was not taken.", tone: "danger" });
    } catch {
      toast({ text: "The server did not answer; try again.", tone: "danger" });
    } finally {
      setBusy(false);
      if (input.current) input.current.value = "";
    }
  };
  return (
    <div>
      <label htmlFor={id} className="block pb-1.5 text-sm font-medium">
        Logo
      </label>
      <div className="flex flex-wrap items-center gap-3">
        {value ? (
          <picture className="rounded-m border bg-paper p-3">
            <img
              src={`/${value}`}
              alt="The logo"
              height={40}
              className="h-10 w-auto max-w-56 object-contain"
            />
          </picture>
        ) : (
          <span className="text-sm text-ink-soft">None: the name is set in the heading type.</span>
        )}
        <input
          ref={input}
          id={id}
          type="file"
          accept="image/png,image/webp,image/jpeg,image/avif"
          disabled={!editable}
          className="sr-only"
          onChange={({ target }) => upload(target.files?.[0])}
        />
        <Button
          type="button"
          tone="quiet"
          size="small"
          busy={busy}
          disabled={!editable}
          onClick={() => input.current?.click()}
        >
          {value ? "Take another" : "Upload a logo"}
        </Button>
        {value ? (
          <Button type="button" tone="quiet" size="small" onClick={() => onValue(null)}>
            Remove
          </Button>
        ) : null}
      </div>
      <p className="pt-1.5 text-xs text-ink-soft">
        PNG, WebP or JPEG, without much room around it. Shown 32 pixels high.
      </p>
    </div>
  );
}
