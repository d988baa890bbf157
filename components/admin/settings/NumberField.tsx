"use client";

import { type ComponentProps, useState } from "react";
import { TextField } from "./TextField";

type Props = Omit<ComponentProps<typeof TextField>, "value" | "onValue"> & {
  value: number;
  onValue: (value: number) => void;
};

/** A whole number. What is none is told on saving. */
export function NumberField({ value, onValue, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown =
    typed !== null && Object.is(read(typed), value) ? typed : Number.isNaN(value) ? "" : String(value);
  return (
    <TextField
      {...rest}
      value={shown}
      onValue={(text) => {
        setTyped(text);
        onValue(read(text));
      }}
    />
  );
}

function read(text: string): number {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
