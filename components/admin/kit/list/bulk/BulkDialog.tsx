"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Notice } from "@/components/ui/Notice";
import { Select } from "@/components/ui/Select";
import { Spinner } from "@/components/ui/Spinner";
import type { BulkAction, BulkPreview, Selection } from "@/lib/staff/lists/types";
import { refusalWords } from "../../answers/refusal-words";
import { Dialog } from "../../Dialog";

type Props = {
  action: BulkAction;
  selection: Selection;
  count: string;
  busy: boolean;
  onClose: () => void;
  onRun: (value: string | undefined) => void;
};

/** Asks what an action on many rows needs, and shows what it would change before it does. */
export function BulkDialog({ action, selection, count, busy, onClose, onRun }: Props) {
  const { ask, preview } = action;
  const [value, setValue] = useState(ask?.options?.[0]?.value ?? "");
  const [shown, setShown] = useState<BulkPreview | string | null>(null);
  const missing = Boolean(ask?.required) && value.trim() === "";

  const load = useEffectEvent(async (wanted: string) =>
    preview ? preview(ask ? { selection, value: wanted } : { selection }) : null,
  );
  useEffect(() => {
    if (missing) return;
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await load(value);
      if (current && answer) setShown(answer.ok ? answer.value : refusalWords(answer));
    }, 250);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [value, missing]);

  const refused = typeof shown === "string";
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={`${action.label}: ${count} chosen`}
      footer={
        <>
          <Button type="button" tone="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="button"
            tone={action.tone === "danger" ? "danger" : "primary"}
            busy={busy}
            disabled={missing || refused || Boolean(preview && !shown)}
            onClick={() => onRun(ask ? value : undefined)}
          >
            {action.label}
          </Button>
        </>
      }
    >
      {ask ? (
        <Field id="bulk-value" label={ask.label} className="pb-4">
          {(wiring) =>
            ask.options ? (
              <Select {...wiring} value={value} onChange={({ target }) => setValue(target.value)}>
                {ask.options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </Select>
            ) : (
              <Input {...wiring} value={value} onChange={({ target }) => setValue(target.value)} />
            )
          }
        </Field>
      ) : null}
      <Effect shown={shown} wanted={Boolean(preview) && !missing} />
    </Dialog>
  );
}

function Effect({ shown, wanted }: { shown: BulkPreview | string | null; wanted: boolean }) {
  if (!wanted) return null;
  if (!shown) return <Spinner />;
  if (typeof shown === "string") return <Notice kind="danger">{shown}</Notice>;
  const { count, lines, note } = shown;
  return (
    <div>
      <p className="font-medium">
        {count === 0 ? "Nothing would change." : count === 1 ? "One changes." : `${count} change.`}
      </p>
      {note ? <p className="pt-1 text-ink-soft">{note}</p> : null}
      <ul className="pt-2">
        {lines.map(({ label, before, after }) => (
          <li key={label} className="flex flex-wrap justify-between gap-x-4 border-b py-1.5 last:border-b-0">
            <span>{label}</span>
            <span className="text-ink-soft">
              {before ? <del>{before}</del> : null}{" "}
              {after ? <ins className="text-ink no-underline">{after}</ins> : null}
            </span>
          </li>
        ))}
      </ul>
      {count > lines.length && lines.length > 0 ? (
        <p className="pt-2 text-ink-soft">and {count - lines.length} more</p>
      ) : null}
    </div>
  );
}
