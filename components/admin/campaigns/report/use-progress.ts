"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { Progress } from "@/lib/campaigns/admin/types";

const everyMs = 2_000;
const moving: readonly Progress["state"][] = ["scheduled", "sending"];

/**
 * How far a campaign is, asked for every two seconds while it moves and somebody looks. When its state changes the whole page
 * is read anew.
 */
export function useProgress(id: string, given: Progress): Progress {
  const router = useRouter();
  const [heard, setHeard] = useState<Progress | null>(null);
  const shown = heard ?? given;
  const moves = moving.includes(given.state);
  useEffect(() => {
    if (!moves) return setHeard(null);
    const ask = async () => {
      if (document.hidden) return;
      const answer = await fetch(`/api/admin/campaigns/${id}/progress`).catch(() => null);
      if (!answer?.ok) return;
      const next = (await answer.json()) as Progress;
      setHeard(next);
      if (next.state !== given.state) router.refresh();
    };
    const timer = setInterval(() => void ask(), everyMs);
    return () => clearInterval(timer);
  }, [id, moves, given.state, router]);
  return shown;
}
