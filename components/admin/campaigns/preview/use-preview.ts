"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Wording } from "@/lib/campaigns/content/schema";
import type { LetterPreview } from "@/lib/campaigns/writing/types";
import type { Answer } from "@/lib/staff/types";

export type LoadPreview = (wording: Wording, customerId: string | null) => Promise<Answer<LetterPreview>>;

/** The letter written out, a moment after the last change; what was there before stays until it comes, tried again and again. */
export function usePreview(wording: Wording, customerId: string | null, load: LoadPreview) {
  const [shown, setShown] = useState<LetterPreview | null>(null);
  const [failures, setFailures] = useState(0);
  const ask = useEffectEvent(load);
  const wait = Math.min(30_000, 700 * 2 ** failures);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask(wording, customerId).catch(() => null);
      if (!current) return;
      setFailures(answer?.ok ? 0 : (old) => old + 1);
      if (answer?.ok) setShown(answer.value);
    }, wait);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wording, customerId, wait]);
  return { shown, failed: failures > 0 };
}
