"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Wording } from "@/lib/campaigns/content/schema";
import type { LetterPreview } from "@/lib/campaigns/writing/types";
import type { Answer } from "@/lib/staff/types";

export type LoadPreview = (wording: Wording, customerId: string | null) => Promise<Answer<LetterPreview>>;

/** The letter written out, a moment after the last change; what was there before stays until it comes. */
export function usePreview(wording: Wording, customerId: string | null, load: LoadPreview) {
  const [shown, setShown] = useState<LetterPreview | null>(null);
  const [failed, setFailed] = useState(false);
  const ask = useEffectEvent(load);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask(wording, customerId).catch(() => null);
      if (!current) return;
      setFailed(!answer?.ok);
      if (answer?.ok) setShown(answer.value);
    }, 700);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wording, customerId]);
  return { shown, failed };
}
