"use client";

import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Input } from "@/components/ui/Input";
import { Spinner } from "@/components/ui/Spinner";

type Props = { label: string; value: string; pending: boolean; onSearch: (text: string) => void };

/** Searches while it is typed, a moment after the last letter. "/" leads here. */
export function SearchBox({ label, value, pending, onSearch }: Props) {
  const [text, setText] = useState(value);
  const asked = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // A tab or the back button changed the search; what is being typed is left alone.
  useEffect(() => {
    if (value !== asked.current) setText(value);
    asked.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (next: string) => {
    clearTimeout(timer.current);
    const words = next.trim();
    if (words === asked.current) return;
    asked.current = words;
    onSearch(words);
  };
  return (
    <search className="relative min-w-48 grow">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask(text);
        }}
      >
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-soft"
        />
        <Input
          type="search"
          aria-label={label}
          aria-keyshortcuts="/"
          data-list-search=""
          placeholder={label}
          value={text}
          maxLength={200}
          onChange={({ target }) => {
            setText(target.value);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => ask(target.value), 220);
          }}
          className="pr-9 pl-9"
        />
        {pending ? <Spinner className="absolute top-1/2 right-3 -mt-2 size-4 text-ink-soft" /> : null}
      </form>
    </search>
  );
}
