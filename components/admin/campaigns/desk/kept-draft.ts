import type { Wordings } from "@/lib/campaigns/writing/types";

/** What was typed and not saved, as this browser keeps it until it is. */
export type KeptDraft = { readonly wordings: Wordings; readonly at: string };

const key = (campaignId: string) => `letter:${campaignId}`;

/** Keeps what was typed where a crash, a closed lid and a lost connection do not reach. A full or forbidden store keeps nothing. */
export function keepDraft(campaignId: string, draft: KeptDraft | null): void {
  try {
    if (draft) localStorage.setItem(key(campaignId), JSON.stringify(draft));
    else localStorage.removeItem(key(campaignId));
  } catch {}
}

/** What this browser kept of a letter; null when there is nothing, or nothing that can be read. */
export function keptDraft(campaignId: string): KeptDraft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(key(campaignId)) ?? "null") as KeptDraft | null;
    return draft?.wordings?.a?.content?.type === "doc" ? draft : null;
  } catch {
    return null;
  }
}
