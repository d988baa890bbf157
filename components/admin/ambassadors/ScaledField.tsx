"use client";

import { type ComponentProps, useState } from "react";
import { TextField } from "../settings/TextField";

type Props = Omit<ComponentProps<typeof TextField>, "value" | "onValue"> & {
  /** A whole number of the smallest parts. */
  value: number;
  onValue: (value: number) => void;
  /** So many decimals are typed. */
  digits: number;
};

/** A number with decimals, kept as whole parts: money in minor units, a share in hundredths of a percent. */
export function ScaledField({ value, onValue, digits, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const written = Number.isNaN(value)
    ? ""
    : (value / 10 ** digits).toFixed(value % 10 ** digits === 0 ? 0 : digits);
  return (
    <TextField
      {...rest}
      value={typed !== null && Object.is(read(typed, digits), value) ? typed : written}
      onValue={(text) => {
        setTyped(text);
        onValue(read(text, digits));
      }}
    />
  );
}

function read(text: string, digits: number): number {
  const [, whole, part = ""] = /^(\d{1,7})(?:[.,](\d+))?$/.exec(text.trim()) ?? [];
  return whole === undefined || part.length > digits ? Number.NaN : Number(whole + part.padEnd(digits, "0"));
}
