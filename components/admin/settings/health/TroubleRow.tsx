"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import type { Answer } from "@/lib/staff/types";
import { useDeed } from "../../kit/answers/use-deed";

type Deed = { label: string; done: string; run: (input: { id: string }) => Promise<Answer<unknown>> };
type Props = {
  id: string;
  title: ReactNode;
  detail: ReactNode;
  error?: string | null;
  deeds: readonly Deed[];
  editable: boolean;
};

/** Something that waits or failed, why, and what can be done about it. */
export function TroubleRow({ id, title, detail, error, deeds, editable }: Props) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b px-4 py-3 text-sm last:border-b-0 sm:px-5">
      <div className="min-w-0 grow basis-72">
        <p className="flex flex-wrap items-center gap-2 font-medium">{title}</p>
        <p className="text-ink-soft">{detail}</p>
        {error ? <p className="line-clamp-3 font-mono text-xs break-words text-danger">{error}</p> : null}
      </div>
      {editable ? (
        <div className="flex gap-2">
          {deeds.map((deed) => (
            <DeedButton key={deed.label} id={id} deed={deed} />
          ))}
        </div>
      ) : null}
    </li>
  );
}

function DeedButton({ id, deed }: { id: string; deed: Deed }) {
  const { busy, run } = useDeed(deed.run, {
    done: deed.done,
    refusals: {
      running_or_gone: "It runs at this moment, or is done already.",
      nothing_to_send: "It was sent meanwhile.",
      done_already: "It was worked on meanwhile.",
      not_found: "It is gone.",
    },
  });
  return (
    <Button type="button" tone="quiet" size="small" busy={busy} onClick={() => run({ id })}>
      {deed.label}
    </Button>
  );
}
