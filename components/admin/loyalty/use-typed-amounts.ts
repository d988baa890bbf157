import { useState } from "react";

/** What stands in fields for amounts while somebody types: "12." is no amount yet, and must not be taken from them. */
export function useTypedAmounts() {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  return {
    shown: (key: string): string | undefined => texts[key],
    keep: (key: string, text: string) => setTexts((all) => ({ ...all, [key]: text })),
  };
}
