import { Notice } from "@/components/ui/Notice";
import type { LetterNote } from "@/lib/mail/automatic/notes/types";
import type { LetterState } from "@/lib/mail/automatic/types";
import { When } from "../kit/format/When";

type Props = {
  note: LetterNote;
  state: LetterState;
  off: { since: Date; by: string } | null;
  /** In the last 30 days. */
  sent: number;
};

/** When a letter is written and to whom, and whether it is written at all. */
export function LetterStanding({ note, state, off, sent }: Props) {
  return (
    <div className="grid gap-3 pb-4 text-sm">
      <p className="text-ink-soft">
        Goes to {note.to}, {note.when}. {sent === 0 ? "None" : sent} sent in the last 30 days.
        {state === "stays" ? ` It stays on. ${note.stays}` : null}
      </p>
      {off ? (
        <Notice kind="notice">
          Not written since <When at={off.since} within />, when {off.by} switched it off. {note.without}
        </Notice>
      ) : null}
    </div>
  );
}
