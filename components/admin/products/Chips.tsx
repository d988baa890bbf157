"use client";

import { X } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { Input } from "@/components/ui/Input";

type Props = Omit<ComponentProps<"input">, "onChange" | "value"> & {
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** How a value is read; without `list` or `id` nothing is typed and values are only taken away. */
  nameOf?: (value: string) => string;
};

/** Several short words: each can be taken away, a further one is typed and ended with Enter or a comma. */
export function Chips({ values, onChange, nameOf = (value) => value, ...input }: Props) {
  const [typed, setTyped] = useState("");
  const add = (text: string) => {
    const words = text.split(",").map((word) => word.replace(/\s+/g, " ").trim());
    const fresh = words.filter(
      (word, index) =>
        word !== "" &&
        words.indexOf(word) === index &&
        !values.some((value) => value.toLowerCase() === word.toLowerCase()),
    );
    setTyped("");
    if (fresh.length > 0) onChange([...values, ...fresh]);
  };
  return (
    <div className="grid gap-2">
      {values.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5">
          {values.map((value) => (
            <li key={value} className="flex items-center rounded-full bg-surface pl-2.5 text-sm">
              {nameOf(value)}
              <button
                type="button"
                aria-label={`Remove ${nameOf(value)}`}
                onClick={() => onChange(values.filter((other) => other !== value))}
                className="grid size-7 place-items-center rounded-full text-ink-soft hover:text-danger pointer-coarse:size-10"
              >
                <X aria-hidden="true" className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {input.id ? (
        <Input
          {...input}
          value={typed}
          onChange={({ target }) => (target.value.includes(",") ? add(target.value) : setTyped(target.value))}
          onBlur={() => add(typed)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || typed.trim() === "") return;
            event.preventDefault();
            add(typed);
          }}
        />
      ) : null}
    </div>
  );
}
