"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { ExportProgress } from "@/lib/staff/exports/types";
import type { ListRequest } from "@/lib/values/list-request";
import { refusalWords } from "../../answers/refusal-words";

const pollMs = 700;
const underWay = (file: ExportProgress) => file.state === "waiting" || file.state === "running";

/** One's own files of a list with how far they are, and the way to begin another. */
export function useExports(name: string, request: ListRequest) {
  const [files, setFiles] = useState<readonly ExportProgress[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [rounds, setRounds] = useState(0);
  const look = useEffectEvent(async () => {
    const response = await fetch(`/api/admin/exports?name=${encodeURIComponent(name)}`).catch(() => null);
    if (response?.ok) setFiles(await response.json());
  });
  const waiting = files?.some(underWay) ?? false;

  // Once when it opens, and once for each export that was begun.
  useEffect(() => {
    if (rounds >= 0) void look();
  }, [rounds]);
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => void look(), pollMs);
    return () => clearInterval(timer);
  }, [waiting]);

  const begin = async () => {
    setAsking(true);
    setError(null);
    try {
      const response = await fetch("/api/admin/exports", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ name, request }),
      });
      const answer = await response.json();
      if (!answer.ok)
        setError(
          refusalWords(answer, { too_many: "Three files are being written already. Wait for one of them." }),
        );
      setRounds((old) => old + 1);
    } catch {
      setError("The server did not answer. Try again.");
    } finally {
      setAsking(false);
    }
  };
  return { files, error, asking, begin };
}
