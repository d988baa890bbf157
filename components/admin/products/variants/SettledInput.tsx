"use client";

import clsx from "clsx";
import { useState } from "react";
import { Input } from "@/components/ui/Input";

type Props = {
  label: string;
  value: string;
  /** What it may not be, because another one is. */
  taken: readonly string[];
  onSettle: (value: string) => void;
  placeholder?: string;
  invalid?: boolean;
  className?: string;
};

/**
 * A name that is taken over when it is finished (Enter, or leaving the box) and not at every letter, for a half-typed one
 * may be the same as another. What cannot be taken over is put back.
 */
export function SettledInput({ label, value, taken, onSettle, placeholder, invalid, className }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = (typed ?? value).replace(/\s+/g, " ").trim();
  const isTaken = typed !== null && taken.some((other) => other.toLowerCase() === text.toLowerCase());
  const settle = () => {
    setTyped(null);
    if (typed !== null && text !== "" && text !== value && !isTaken) onSettle(text);
  };
  return (
    <Input
      aria-label={label}
      aria-invalid={invalid || isTaken ? true : undefined}
      title={isTaken ? "There is one of this name" : undefined}
      placeholder={placeholder}
      maxLength={255}
      value={typed ?? value}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === "Escape") setTyped(null);
        if (event.key !== "Enter") return;
        event.preventDefault();
        settle();
      }}
      className={clsx("min-w-0", className)}
    />
  );
}
