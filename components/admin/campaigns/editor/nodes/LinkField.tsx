"use client";

import { useId } from "react";
import { QuietInput } from "./QuietInput";

type Props = { label: string; value: string; onChange: (value: string) => void; placeholder?: string };

/** A line of settings under a block: where it leads, what it shows. */
export function LinkField({ label, value, onChange, placeholder }: Props) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-sm">
      <label htmlFor={id} className="w-24 shrink-0 text-xs text-ink-soft">
        {label}
      </label>
      <QuietInput
        id={id}
        value={value}
        placeholder={placeholder}
        onChange={({ target }) => onChange(target.value)}
        className="grow basis-40 !border-line bg-raised"
      />
    </div>
  );
}
