"use client";

import type { Wording } from "@/lib/campaigns/content/schema";
import { limits } from "@/lib/campaigns/content/types";
import { InboxLine } from "./InboxLine";
import { PersonalLine } from "./PersonalLine";
import { subjectHint } from "./subject-hint";

type Lines = Pick<Wording, "subject" | "preheader">;
type Props = Lines & {
  /** Whom the list of letters shows as the writer: the shop's name. */
  from: string;
  onChange: (lines: Partial<Lines>) => void;
};

/** The two lines by which a reader decides whether to open it, and how they look in the list. */
export function SubjectFields({ subject, preheader, from, onChange }: Props) {
  return (
    <div className="grid grid-cols-1 gap-3">
      <PersonalLine
        label="Subject"
        value={subject}
        most={limits.subject}
        hint={subjectHint("subject", subject)}
        placeholder="What it is about, as you would say it"
        onChange={(value) => onChange({ subject: value })}
      />
      <PersonalLine
        label="The line after it"
        value={preheader}
        most={limits.preheader}
        hint={subjectHint("preheader", preheader)}
        placeholder="Goes on where the subject ends"
        onChange={(value) => onChange({ preheader: value })}
      />
      <div>
        <p className="pb-1 text-xs text-ink-soft">In the list of letters, to somebody called Maya</p>
        <InboxLine from={from} subject={subject} preheader={preheader} />
      </div>
    </div>
  );
}
