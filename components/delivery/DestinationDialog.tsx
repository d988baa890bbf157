"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useVisitor } from "@/components/basket/use-visitor";
import { Button } from "@/components/ui/Button";
import { DestinationFields } from "./DestinationFields";

type Props = { returnTo: string; onClose: () => void };

/** Asks where parcels should go, over the page, and tells every part of it when the answer changed. */
export default function DestinationDialog({ returnTo, onClose }: Props) {
  const known = useVisitor()?.visitor;
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  async function choose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    const form = event.currentTarget;
    setBusy(true);
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    const answer = await fetch("/destination", {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(fields),
    }).catch(() => null);
    const outcome = await answer?.json().catch(() => null);
    setBusy(false);
    if (outcome?.ok) {
      window.dispatchEvent(new Event("destination:changed"));
      dialog.current?.close();
      return;
    }
    setProblem(typeof outcome?.field === "string" ? outcome.field : "other");
    form.querySelector<HTMLElement>("[name=postcode]")?.focus();
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby="destination-title"
      onClose={onClose}
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-(--radius-l) bg-raised p-6 text-ink shadow-lift backdrop:bg-scrim"
    >
      <h2 id="destination-title" className="display text-heading">
        Where should it go?
      </h2>
      <form action="/destination" method="post" onSubmit={choose} className="space-y-5 pt-5">
        <input type="hidden" name="return" value={returnTo} />
        <DestinationFields
          key={known ? "known" : "unknown"}
          chosen={known?.destination ?? null}
          served={known?.served ?? []}
          problem={problem}
        />
        <div className="flex flex-wrap gap-3">
          <Button busy={busy}>Show delivery</Button>
          <Button type="button" tone="quiet" onClick={() => dialog.current?.close()}>
            Cancel
          </Button>
        </div>
      </form>
    </dialog>
  );
}
