"use client";

import { type KeyboardEvent, useEffect, useId, useState } from "react";
import type { Suggestion } from "@/lib/catalogue/search/types";
import { SuggestionOption } from "./SuggestionOption";

type Props = { id: string; className?: string };

/** A search field that suggests while one types. Without script it is the plain form it is made of. */
export function SearchCombobox({ id, className = "" }: Props) {
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const open = typed !== null && suggestions.length > 0;

  useEffect(() => {
    if (typed === null || typed.trim().length < 2) return setSuggestions([]);
    const abort = new AbortController();
    const wait = setTimeout(async () => {
      try {
        const answer = await fetch(`/api/suggest?q=${encodeURIComponent(typed.trim())}`, {
          signal: abort.signal,
        });
        setSuggestions(answer.ok ? await answer.json() : []);
        setActive(-1);
      } catch {
        // Typing went on, or there is no network: the form still works.
      }
    }, 120);
    return () => {
      clearTimeout(wait);
      abort.abort();
    };
  }, [typed]);

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step && open) {
      event.preventDefault();
      // One place beside the options is the field itself.
      setActive(((active + 1 + step + suggestions.length + 1) % (suggestions.length + 1)) - 1);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setTyped(null);
    } else if (event.key === "Enter" && open && suggestions[active]) {
      event.preventDefault();
      location.assign(suggestions[active].href);
    }
  }

  return (
    <search className={`relative block ${className}`}>
      <form action="/search" method="get" className="relative">
        <label htmlFor={id} className="sr-only">
          Search the shop
        </label>
        <input
          id={id}
          name="q"
          type="search"
          maxLength={120}
          placeholder="Search"
          autoComplete="off"
          autoCorrect="off"
          enterKeyHint="search"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={list}
          aria-activedescendant={open && active >= 0 ? `${list}-${active}` : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setTyped(null)}
          className="h-11 w-full rounded-m border border-transparent bg-surface pr-11 pl-4 text-sm transition-colors duration-200 hover:border-line focus:border-control focus-visible:outline-offset-1 [&::-webkit-search-cancel-button]:hidden"
        />
        <button
          type="submit"
          className="absolute inset-y-0 right-0 grid w-11 place-items-center text-ink-soft hover:text-ink"
        >
          {/* Drawn here and not by the icon library, whose code every page would then carry. */}
          <svg
            aria-hidden="true"
            viewBox="0 0 24 24"
            className="size-4.5 fill-none stroke-current stroke-2"
            strokeLinecap="round"
          >
            <circle cx="11" cy="11" r="8" />
            <path d="m21 21-4.3-4.3" />
          </svg>
          <span className="sr-only">Search</span>
        </button>
      </form>
      <div
        id={list}
        role="listbox"
        aria-label="Suggestions"
        hidden={!open}
        // Pressing an option must not take the focus from the field before the press is over.
        onPointerDown={(event) => event.preventDefault()}
        className="absolute top-full left-0 z-30 mt-1.5 w-full min-w-72 overflow-hidden rounded-m border bg-raised py-1.5 shadow-lift sm:min-w-96"
      >
        {suggestions.map((suggestion, index) => (
          <SuggestionOption
            key={suggestion.href}
            id={`${list}-${index}`}
            suggestion={suggestion}
            active={index === active}
          />
        ))}
      </div>
      <p role="status" className="sr-only">
        {open ? `${suggestions.length} ${suggestions.length === 1 ? "suggestion" : "suggestions"}` : ""}
      </p>
    </search>
  );
}
