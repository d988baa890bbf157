"use client";

import { useEffect, useState } from "react";
import type { Finding } from "@/lib/insights/find/types";

/** What the server finds for the words, a moment after the last letter; an older answer never replaces a newer one. */
export function useFindings(words: string): { findings: readonly Finding[]; waiting: boolean } {
  const text = words.trim();
  const [found, setFound] = useState<{ text: string; findings: readonly Finding[] }>({
    text: "",
    findings: [],
  });
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      if (text === "") return;
      try {
        const response = await fetch(`/api/admin/find?q=${encodeURIComponent(text)}`, {
          signal: stop.signal,
        });
        setFound({ text, findings: response.ok ? await response.json() : [] });
      } catch {
        if (!stop.signal.aborted) setFound({ text, findings: [] });
      }
    }, 120);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  if (text === "") return { findings: [], waiting: false };
  return { findings: found.findings, waiting: found.text !== text };
}
