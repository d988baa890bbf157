"use client";

import { Check } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { buttonStyle } from "@/components/ui/button-style";

export type Added = {
  readonly name: string;
  /** New pieces, and how many were asked for. */
  readonly added: number;
  readonly asked: number;
  /** Pieces in the whole basket. */
  readonly count: number;
};

function words({ added, asked }: Added): string {
  if (added === 0) return "There are no more than you have in your basket.";
  return added < asked ? `${added} of ${asked} added: there are no more.` : "It is in your basket.";
}

/** Says at once that something came into the basket, beside the page and without taking the focus from it. */
export function AddedNote({ outcome }: { outcome: Added | null }) {
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (outcome) panel.current?.showPopover();
  }, [outcome]);
  return (
    <>
      <p role="status" className="sr-only">
        {outcome ? `${outcome.name}. ${words(outcome)}` : null}
      </p>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="fixed inset-x-4 top-auto bottom-4 m-0 w-auto rounded-(--radius-l) border bg-raised p-5 text-ink shadow-lift sm:inset-x-auto sm:top-4 sm:right-4 sm:bottom-auto sm:w-88"
      >
        {outcome ? (
          <>
            <p className="flex items-center gap-2.5 text-sm font-medium">
              <Check aria-hidden="true" className="size-4.5 shrink-0 text-success" />
              {words(outcome)}
            </p>
            <p className="pt-1.5 text-sm text-ink-soft">{outcome.name}</p>
            <div className="flex gap-3 pt-4">
              <a href="/basket" className={buttonStyle("primary", "normal", "grow")}>
                View basket ({outcome.count})
              </a>
              <button
                type="button"
                popoverTarget={id}
                popoverTargetAction="hide"
                className={buttonStyle("quiet", "normal", "grow")}
              >
                Keep looking
              </button>
            </div>
          </>
        ) : null}
      </div>
    </>
  );
}
