"use client";

import type { Wording } from "@/lib/campaigns/content/schema";
import { Card } from "../../kit/Card";
import { LetterEditor } from "./LetterEditor";
import { SubjectFields } from "./subject/SubjectFields";

type Props = {
  wording: Wording;
  from: string;
  /** Gets the whole wording with what was changed. */
  onChange: (wording: Wording) => void;
  /** Other than before: the sheet begins anew with what `wording` is then. */
  sheet: string;
};

/** Subject, the line after it and the letter itself. Give it `LooksProvider` above. */
export function WordingEditor({ wording, from, onChange, sheet }: Props) {
  const { subject, preheader, content } = wording;
  return (
    <div className="grid grid-cols-1 gap-4">
      <Card>
        <SubjectFields
          {...{ subject, preheader, from }}
          onChange={(lines) => onChange({ ...wording, ...lines })}
        />
      </Card>
      <LetterEditor
        key={sheet}
        content={content}
        onChange={(next) => onChange({ ...wording, content: next })}
      />
    </div>
  );
}
