"use client";

import type { LetterField } from "@/lib/mail/automatic/types";
import { useEditable } from "../kit/form/Editable";

type Props = { fields: readonly LetterField[]; onPick: (name: string) => void };

/** The fields a letter offers, with what they say in the example; pressed, they are put where one was typing. */
export function FieldChips({ fields, onPick }: Props) {
  const editable = useEditable();
  const sometimes = fields.filter((field) => field.sometimes);
  return (
    <div>
      <p className="pb-1.5 text-sm font-medium" id="letter-fields">
        Fields
      </p>
      <ul className="flex flex-wrap gap-1.5" aria-labelledby="letter-fields">
        {fields.map(({ name, example }) => (
          <li key={name}>
            <button
              type="button"
              disabled={!editable}
              title={example ? `Says “${example}” in the example` : "Says nothing in the example"}
              onClick={() => onPick(name)}
              className="inline-flex min-h-8 items-center rounded-full border px-2.5 text-xs hover:bg-surface pointer-coarse:min-h-11"
            >
              {`{${name}}`}
            </button>
          </li>
        ))}
      </ul>
      <p className="pt-1.5 text-xs text-ink-soft">
        Each reader gets their own.
        {sometimes.length > 0
          ? ` {${sometimes[0]?.name}} is not always known: words in [square brackets] with it are left out then.`
          : null}
      </p>
    </div>
  );
}
