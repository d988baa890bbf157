"use client";

import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/Notice";
import type { Wordings } from "@/lib/campaigns/writing/types";
import { When } from "../../kit/format/When";
import { type KeptDraft, keepDraft, keptDraft } from "./kept-draft";

type Props = { campaignId: string; onBack: (wordings: Wordings) => void };

/** What this browser kept because it could not be saved: offered once, when the letter is opened again. */
export function KeptNotice({ campaignId, onBack }: Props) {
  const [kept, setKept] = useState<KeptDraft | null>(null);
  useEffect(() => setKept(keptDraft(campaignId)), [campaignId]);
  if (!kept) return null;
  return (
    <Notice kind="notice">
      What you typed <When at={kept.at} within /> was not saved, and this browser kept it.{" "}
      <button
        type="button"
        className="link"
        onClick={() => {
          setKept(null);
          onBack(kept.wordings);
        }}
      >
        Put it back
      </button>{" "}
      or{" "}
      <button
        type="button"
        className="link"
        onClick={() => {
          setKept(null);
          keepDraft(campaignId, null);
        }}
      >
        throw it away
      </button>
      .
    </Notice>
  );
}
