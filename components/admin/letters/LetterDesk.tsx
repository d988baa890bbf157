"use client";

import { Button } from "@/components/ui/Button";
import { saveLetterWords } from "@/lib/mail/automatic/actions";
import type { LetterField, LetterPreview, WordingForm, WordingVersion } from "@/lib/mail/automatic/types";
import { Card } from "../kit/Card";
import { AdminForm } from "../kit/form/AdminForm";
import { Editable } from "../kit/form/Editable";
import { SaveBar } from "../kit/form/SaveBar";
import { useAdminForm } from "../kit/form/use-admin-form";
import { TextField } from "../settings/TextField";
import { FieldChips } from "./FieldChips";
import { PreviewCard } from "./preview/PreviewCard";
import { TestButton } from "./preview/TestButton";
import { usePreview } from "./preview/use-preview";
import { useInsertField } from "./use-insert-field";
import { VersionList } from "./VersionList";
import { type WordPart, wordFields } from "./word-fields";

type Props = {
  saved: WordingForm;
  ours: Record<WordPart, string>;
  fields: readonly LetterField[];
  fixed: string | null;
  versions: readonly WordingVersion[];
  /** The letter in the saved words. */
  first: LetterPreview;
  mayEdit: boolean;
};

/** A letter to read and to reword: its words, what they look like, and what they were before. */
export function LetterDesk({ saved, ours, fields, fixed, versions, first, mayEdit }: Props) {
  const form = useAdminForm<WordingForm, { version: number }>(saveLetterWords, saved, {
    saved: "Saved. Letters say so from now on.",
  });
  const preview = usePreview(form.value, first);
  const { value } = form;
  const isOurs = wordFields.every(({ part }) => value[part] === ours[part]);
  const insert = useInsertField(form);
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
      <div className="grid min-w-0 gap-4">
        <Editable may={mayEdit}>
          <AdminForm form={form} label="Words of the letter">
            <Card
              title="Words"
              actions={
                mayEdit && !isOurs ? (
                  <Button type="button" tone="quiet" size="small" onClick={() => form.patch(ours)}>
                    Back to our words
                  </Button>
                ) : null
              }
            >
              <div className="grid gap-4">
                {wordFields.map(({ part, label, hint, rows, optional = false }) => (
                  <TextField
                    key={part}
                    form={form}
                    name={part}
                    label={label}
                    value={value[part]}
                    onValue={(text) => form.set(part, text)}
                    {...(hint && { hint })}
                    {...(rows && { rows })}
                    optional={optional}
                  />
                ))}
                <FieldChips fields={fields} onPick={insert} />
                {fixed ? <p className="text-sm text-ink-soft">{fixed}</p> : null}
              </div>
            </Card>
            <SaveBar form={form} label="Save words" />
          </AdminForm>
        </Editable>
        <VersionList versions={versions} onUse={mayEdit ? (words) => form.patch(words) : null} />
      </div>
      <PreviewCard
        {...preview}
        hint="An example: nobody of this name bought anything."
        actions={mayEdit ? <TestButton form={value} /> : null}
      />
    </div>
  );
}
