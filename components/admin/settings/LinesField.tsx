"use client";

import { type ComponentProps, useState } from "react";
import { TextField } from "./TextField";

type Props = Omit<ComponentProps<typeof TextField>, "value" | "onValue" | "name"> & {
  name: string;
  value: readonly string[];
  onValue: (lines: string[]) => void;
  /** What parts two entries: a line, or an empty line between paragraphs. */
  by?: "line" | "paragraph";
};

/** Several texts in one box. What is typed stays as typed; the form holds the entries without empty ones. */
export function LinesField({ name, value, onValue, by = "line", form, ...rest }: Props) {
  const glue = by === "line" ? "\n" : "\n\n";
  const [typed, setTyped] = useState<string | null>(null);
  const parse = (text: string) =>
    text
      .split(by === "line" ? /\n/ : /\n\s*\n/)
      .map((line) => line.trim())
      .filter(Boolean);
  const shown = typed !== null && parse(typed).join(glue) === value.join(glue) ? typed : value.join(glue);
  // An entry's fault is told at the box that holds it.
  const fault = Object.entries(form.errors).find(
    ([path]) => path === name || path.startsWith(`${name}.`),
  )?.[1];
  return (
    <TextField
      {...rest}
      form={{ id: form.id, errors: fault ? { [name]: fault } : {} }}
      name={name}
      value={shown}
      onValue={(text) => {
        setTyped(text);
        onValue(parse(text));
      }}
    />
  );
}
