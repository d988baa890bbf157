"use client";

import clsx from "clsx";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { Input } from "@/components/ui/Input";
import { Spinner } from "@/components/ui/Spinner";

export type ComboboxOption = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
};

type Props<Option extends ComboboxOption> = {
  id?: string;
  label: string;
  placeholder?: string;
  /** Finds what fits the words; called a moment after the last letter, and with "" when it is opened. */
  load: (text: string) => Promise<readonly Option[]>;
  onPick: (option: Option) => void;
  /** What stands in the box at first, and after a choice when `keep` is set. */
  initial?: string;
  /** The choice stays in the box; otherwise the box is empty again, for the next one. */
  keep?: boolean;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: true | undefined;
};

/** Finds one of many by typing: arrows, Enter and Escape, or the finger. */
export function Combobox<Option extends ComboboxOption>(props: Props<Option>) {
  const { label, placeholder, load, onPick, initial = "", keep = false } = props;
  const own = useId();
  const id = props.id ?? own;
  const [text, setText] = useState(initial);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [found, setFound] = useState<{ text: string; options: readonly Option[] } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const ask = useEffectEvent(load);
  const options = found?.options ?? [];
  const waiting = open && found?.text !== text;
  const nothing = open && !waiting && options.length === 0;

  useEffect(() => {
    if (!open) return;
    let current = true;
    const timer = setTimeout(async () => {
      const got = await ask(text).catch(() => []);
      if (!current) return;
      setFound({ text, options: got });
      setAt(0);
    }, 180);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [open, text]);

  const pick = (option: Option | undefined) => {
    if (!option || option.disabled) return;
    setText(keep ? option.label : "");
    setOpen(false);
    onPick(option);
  };
  const move = (step: number) => {
    const next = (at + step + options.length) % Math.max(options.length, 1);
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const optionId = (index: number) => `${id}-option-${index}`;
  return (
    <div className="relative">
      <Input
        id={id}
        role="combobox"
        aria-label={props.id ? undefined : label}
        aria-describedby={props["aria-describedby"]}
        aria-invalid={props["aria-invalid"]}
        aria-expanded={open && options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && options.length > 0 ? optionId(at) : undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          setText(target.value);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") open ? move(1) : setOpen(true);
          else if (event.key === "ArrowUp" && open) move(-1);
          else if (event.key === "Enter" && open && !waiting) pick(options[at]);
          else if (event.key === "Escape" && open) setOpen(false);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {waiting ? <Spinner className="absolute top-3 right-3 size-4 text-ink-soft" /> : null}
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!open || options.length === 0}
        // Pressing an option must not take the focus from the box before the press is over.
        onPointerDown={(event) => event.preventDefault()}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto overscroll-contain rounded-m border bg-raised p-1 shadow-lift"
      >
        {options.map((option, index) => (
          <button
            key={option.value}
            id={optionId(index)}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            aria-disabled={option.disabled || undefined}
            onPointerMove={() => setAt(index)}
            onClick={() => pick(option)}
            className={clsx(
              "flex min-h-9 w-full items-center justify-between gap-3 rounded-(--radius-s) px-2.5 py-1 text-left text-sm pointer-coarse:min-h-11",
              index === at && "bg-surface",
              option.disabled && "opacity-55",
            )}
          >
            <span className="min-w-0">{option.label}</span>
            {option.hint ? <span className="shrink-0 text-xs text-ink-soft">{option.hint}</span> : null}
          </button>
        ))}
      </div>
      <p role="status" className={clsx(nothing ? "pt-1.5 text-xs text-ink-soft" : "sr-only")}>
        {nothing ? "Nothing found." : null}
      </p>
    </div>
  );
}
