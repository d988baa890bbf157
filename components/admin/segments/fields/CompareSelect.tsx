"use client";

import { Select } from "@/components/ui/Select";

type Props<Word extends string> = {
  label: string;
  value: Word;
  words: Readonly<Record<Word, string>>;
  onChange: (value: Word) => void;
};

/** How a condition compares what it looks at. */
export function CompareSelect<Word extends string>({ label, value, words, onChange }: Props<Word>) {
  return (
    <Select
      aria-label={`How ${label} compares`}
      value={value}
      onChange={({ target }) => onChange(target.value as Word)}
    >
      {Object.entries<string>(words).map(([word, shown]) => (
        <option key={word} value={word}>
          {shown}
        </option>
      ))}
    </Select>
  );
}
