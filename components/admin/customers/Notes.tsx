"use client";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Textarea } from "@/components/ui/Textarea";
import { deleteNote, writeNote } from "@/lib/customers/admin/actions";
import type { CustomerNoteRow } from "@/lib/customers/admin/types";
import { useDeed } from "../kit/answers/use-deed";
import { ConfirmDialog } from "../kit/ConfirmDialog";
import { When } from "../kit/format/When";

type Props = { customerId: string; notes: readonly CustomerNoteRow[]; mayWrite: boolean };

/** What colleagues wrote about a customer. */
export function Notes({ customerId, notes, mayWrite }: Props) {
  const [body, setBody] = useState("");
  const [going, setGoing] = useState<string | null>(null);
  const writing = useDeed(writeNote, { done: "Note added.", onDone: () => setBody("") });
  const removing = useDeed(deleteNote, { done: "The note is gone.", onDone: () => setGoing(null) });
  return (
    <div className="grid gap-3 text-sm">
      {mayWrite ? (
        <form
          className="grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (body.trim()) void writing.run({ customerId, body });
          }}
        >
          <Textarea
            aria-label="New note"
            rows={2}
            maxLength={5_000}
            value={body}
            placeholder="For colleagues; part of the customer’s own data export"
            onChange={(event) => setBody(event.target.value)}
          />
          {body.trim() ? (
            <Button tone="quiet" busy={writing.busy} className="justify-self-end">
              Add note
            </Button>
          ) : null}
        </form>
      ) : null}
      {notes.length > 0 ? (
        <ul className="grid gap-3">
          {notes.map(({ id, body: text, actorName, createdAt }) => (
            <li key={id} className="border-t pt-2">
              <p className="wrap-anywhere whitespace-pre-line">{text}</p>
              <p className="flex items-center justify-between gap-2 text-xs text-ink-soft">
                <span>
                  {actorName}, <When at={createdAt} within />
                </span>
                {mayWrite ? (
                  <button
                    type="button"
                    className="link min-h-8 pointer-coarse:min-h-11"
                    aria-label={`Remove the note by ${actorName}`}
                    onClick={() => setGoing(id)}
                  >
                    Remove
                  </button>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      ) : mayWrite ? null : (
        <p className="text-ink-soft">No notes.</p>
      )}
      <ConfirmDialog
        open={going !== null}
        onOpenChange={() => setGoing(null)}
        title="Remove this note?"
        confirm="Remove the note"
        tone="danger"
        busy={removing.busy}
        onConfirm={() => going && removing.run({ id: going })}
      >
        Its words are not kept anywhere.
      </ConfirmDialog>
    </div>
  );
}
