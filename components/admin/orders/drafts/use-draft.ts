"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { refusalWords } from "@/components/admin/kit/answers/refusal-words";
import { save } from "@/lib/orders/drafts/actions";
import type { Draft, DraftContent } from "@/lib/orders/drafts/types";

const refusals = {
  changed_meanwhile: "Somebody else changed this draft, or it was sent. Load the page again to go on.",
};

/** A draft that is kept a moment after each change, with what it comes to by the server's reckoning. */
export function useDraft(first: Draft) {
  const [content, setContent] = useState(first.content);
  const [kept, setKept] = useState(first);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [changes, setChanges] = useState(0);
  const [savedChanges, setSavedChanges] = useState(0);
  const running = useRef(false);
  const keep = useEffectEvent(async () => {
    if (running.current) return;
    running.current = true;
    try {
      const answer = await save({ draftId: kept.id, version: kept.version, content });
      if (answer.ok) {
        setKept(answer.value);
        setTrouble(null);
        setSavedChanges(changes);
      } else setTrouble(refusalWords(answer, refusals));
    } catch {
      setTrouble("The server did not answer. Your last change is not kept yet.");
    } finally {
      running.current = false;
    }
  });
  useEffect(() => {
    if (changes === savedChanges || trouble) return;
    const timer = setTimeout(() => void keep(), 400);
    return () => clearTimeout(timer);
  }, [changes, savedChanges, trouble]);
  return {
    content,
    sums: kept.sums,
    version: kept.version,
    trouble,
    /** Something typed is not kept yet, so the sums are not its own. */
    behind: changes !== savedChanges,
    change: (part: Partial<DraftContent>) => {
      setContent({ ...content, ...part });
      setTrouble(null);
      setChanges(changes + 1);
    },
  };
}
