"use client";

import { useState } from "react";
import type { Colour, Scheme } from "./brand-types";

type Props = {
  label: string;
  /** Null: the usual one. */
  value: Colour | null;
  usual: Colour;
  onValue: (colour: Colour | null) => void;
};

/** One colour in both schemes: picked, or written as #rrggbb. Emptied, it goes back to the usual one. */
export function ColourRow({ label, value, usual, onValue }: Props) {
  const shown = value ?? usual;
  const set = (scheme: Scheme, hex: string) => {
    const next = { ...shown, [scheme]: hex };
    onValue(next.light === usual.light && next.dark === usual.dark ? null : next);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_6.5rem_6.5rem] items-center gap-2 py-0.5">
      <span className="text-sm">
        {label}
        {value ? <span className="text-ink-soft"> (own)</span> : null}
      </span>
      {(["light", "dark"] as const).map((scheme) => (
        <Shade
          key={scheme}
          label={`${label}, ${scheme}`}
          value={shown[scheme]}
          usual={usual[scheme]}
          onValue={(hex) => set(scheme, hex)}
        />
      ))}
    </div>
  );
}

type ShadeProps = { label: string; value: string; usual: string; onValue: (hex: string) => void };

function Shade({ label, value, usual, onValue }: ShadeProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <span className="flex items-center rounded-m border border-control bg-raised focus-within:outline-2 focus-within:outline-ink">
      <input
        type="color"
        aria-label={`Pick ${label}`}
        value={value}
        onChange={({ target }) => {
          setTyped(null);
          onValue(target.value);
        }}
        className="ml-1 size-7 shrink-0 cursor-pointer rounded-(--radius-s) border-0 bg-transparent p-0"
      />
      <input
        aria-label={label}
        spellCheck={false}
        autoComplete="off"
        value={typed ?? value}
        onChange={({ target }) => {
          const text = target.value.trim().toLowerCase();
          setTyped(target.value);
          if (/^#[0-9a-f]{6}$/.test(text)) onValue(text);
          else if (text === "") onValue(usual);
        }}
        onBlur={() => setTyped(null)}
        className="min-h-9 w-full min-w-0 bg-transparent px-1 font-mono text-xs outline-none"
      />
    </span>
  );
}
