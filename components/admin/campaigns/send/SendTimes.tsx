"use client";

import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { RadioCard } from "@/components/ui/RadioCard";
import type { SendForm } from "@/lib/campaigns/admin/types";

type Props = {
  form: SendForm;
  /** The shop's time zone as people read it. */
  zone: string;
  /** What is wrong, by field. */
  errors: Readonly<Record<string, string>>;
  onChange: (changes: Partial<SendForm>) => void;
};

const timings: readonly {
  timing: SendForm["timing"];
  label: string;
  hint: (zone: string) => string;
}[] = [
  { timing: "now", label: "Now", hint: () => "The first letters leave within seconds." },
  { timing: "at", label: "At a time", hint: (zone) => `By the shop’s clock, ${zone}.` },
  {
    timing: "local",
    label: "At the same hour for each reader",
    hint: () =>
      "By the clock where they had something delivered last; by the shop’s clock where that is not known.",
  },
];

/** When a letter goes out, and how fast. */
export function SendTimes({ form, zone, errors, onChange }: Props) {
  return (
    <>
      <fieldset className="grid gap-2">
        <legend className="sr-only">When it goes</legend>
        {timings.map(({ timing, label, hint }) => (
          <RadioCard
            key={timing}
            name="timing"
            label={label}
            hint={hint(zone)}
            checked={form.timing === timing}
            onChange={() => onChange({ timing })}
          />
        ))}
      </fieldset>
      {form.timing === "now" ? null : (
        <Field
          id="send-at"
          label="Day and hour"
          hint={form.timing === "at" ? `The shop’s time, ${zone}.` : "The reader’s own time."}
          error={errors.at}
        >
          {(wiring) => (
            <Input
              {...wiring}
              type="datetime-local"
              value={form.at}
              onChange={({ target }) => onChange({ at: target.value })}
            />
          )}
        </Field>
      )}
      <Field
        id="per-hour"
        label="At most so many letters an hour"
        hint="Empty: as fast as the mail service takes them. A young mail domain earns trust by sending little at first."
        error={errors.lettersPerHour}
        optional
      >
        {(wiring) => (
          <Input
            {...wiring}
            type="number"
            min={1}
            className="max-w-40"
            value={form.lettersPerHour ?? ""}
            onChange={({ target }) =>
              onChange({ lettersPerHour: target.value === "" ? null : target.valueAsNumber })
            }
          />
        )}
      </Field>
    </>
  );
}
