import { useEffect, useState } from "react";
import { tryWords } from "@/lib/mail/automatic/actions";
import type { LetterPreview, WordingForm } from "@/lib/mail/automatic/types";

const pauseMs = 400;

/** The letter in the words of the form, a moment after they were typed. `behind`: it shows earlier words still. */
export function usePreview(
  { version: _, ...drafted }: WordingForm,
  first: LetterPreview,
): { shown: LetterPreview; behind: boolean } {
  const words = JSON.stringify(drafted);
  const [shown, setShown] = useState({ words, letter: first });
  const behind = shown.words !== words;
  useEffect(() => {
    if (!behind) return;
    let over = false;
    const timer = setTimeout(async () => {
      const answer = await tryWords(JSON.parse(words)).catch(() => null);
      if (answer?.ok && !over) setShown({ words, letter: answer.value });
    }, pauseMs);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [words, behind]);
  return { shown: shown.letter, behind };
}
