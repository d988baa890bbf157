"use client";

import { type ComponentProps, useState } from "react";
import { Input } from "@/components/ui/Input";

type Props = Omit<ComponentProps<typeof Input>, "value" | "onChange"> & {
  value: number | null;
  /** How the figure stands in the box. */
  write: (value: number) => string;
  /** What was typed as a figure; null when it is none. */
  read: (text: string) => number | null;
  /** NaN for what is no figure, so that saving names the field. */
  onValue: (value: number | null) => void;
  /** What stands behind the figure: "kg", "£", "%". */
  unit: string;
};

/** A figure in its own unit: what is being typed stays as typed, and the form holds whole grams, pennies or millionths. */
export function FigureInput({ value, write, read, onValue, unit, ...rest }: Props) {
  const [typed, setTyped] = useState<{ text: string; value: number | null } | null>(null);
  const shown = typed && Object.is(typed.value, value) ? typed.text : value === null ? "" : write(value);
  return (
    <span className="relative block">
      <Input
        {...rest}
        inputMode="decimal"
        autoComplete="off"
        className="pr-9 tabular-nums"
        value={shown}
        onChange={({ target }) => {
          const text = target.value;
          const next = text.trim() === "" ? null : (read(text) ?? Number.NaN);
          setTyped({ text, value: next });
          onValue(next);
        }}
      />
      <span
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 right-3 grid place-items-center text-xs text-ink-soft"
      >
        {unit}
      </span>
    </span>
  );
}
