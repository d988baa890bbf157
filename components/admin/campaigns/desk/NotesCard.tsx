"use client";

import clsx from "clsx";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Textarea } from "@/components/ui/Textarea";
import { leaveNote, markNote } from "@/lib/campaigns/writing/actions";
import type { NoteRow } from "@/lib/campaigns/writing/types";
import { useAct } from "../../kit/answers/use-act";
import { Card } from "../../kit/Card";
import { When } from "../../kit/format/When";

type Props = { campaignId: string; notes: readonly NoteRow[] };

/** What those who work on a letter say to each other, and whether it was seen to. Readers never see it. */
export function NotesCard({ campaignId, notes }: Props) {
  const [text, setText] = useState("");
  const { busy, act } = useAct();
  const leave = async () => {
    const done = await act(() => leaveNote({ campaignId, text }), "Note left.");
    if (done) setText("");
  };
  const mark = (id: string, done: boolean) =>
    act(() => markNote({ id, done }), done ? "Marked as done." : "Open again.");
  return (
    <Card title="Between you">
      <ul className="grid gap-3 text-sm empty:hidden">
        {notes.map(({ id, by, text: said, at, doneAt }) => (
          <li key={id}>
            <p className="flex items-baseline justify-between gap-2 text-xs text-ink-soft">
              <span>{by}</span>
              <When at={at} />
            </p>
            <p className={clsx("whitespace-pre-line", doneAt && "text-ink-soft line-through")}>{said}</p>
            <label className="inline-flex min-h-8 items-center gap-2 text-xs text-ink-soft">
              <input
                type="checkbox"
                checked={doneAt !== null}
                disabled={busy}
                onChange={({ target }) => void mark(id, target.checked)}
                className="size-4 accent-(--accent)"
              />
              Done
            </label>
          </li>
        ))}
      </ul>
      <form
        className="grid justify-items-start gap-2 not-first:pt-3"
        onSubmit={(event) => {
          event.preventDefault();
          void leave();
        }}
      >
        <Textarea
          aria-label="A note for the others"
          placeholder="A note for the others. Readers never see it."
          rows={2}
          maxLength={2000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button tone="quiet" size="small" busy={busy} disabled={text.trim() === ""}>
          Leave it
        </Button>
      </form>
    </Card>
  );
}
