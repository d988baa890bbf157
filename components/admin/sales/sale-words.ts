import type { SaleStanding, WindowKind } from "@/lib/early-access/types";
import type { StateTone } from "../kit/StateBadge";

export const standingWords: Record<SaleStanding, { label: string; tone: StateTone }> = {
  draft: { label: "Draft", tone: "plain" },
  scheduled: { label: "Scheduled", tone: "accent" },
  members: { label: "Early access", tone: "notice" },
  open: { label: "Open", tone: "success" },
  over: { label: "Over", tone: "plain" },
};

export const windowKinds: Readonly<Record<WindowKind, string>> = {
  newsletter: "Readers of the letters",
  segment: "A segment",
  tier: "A step of the programme",
  invitation: "Holders of an invitation",
};

/** A window's people in a sentence: "readers of the letters", "Best customers". */
export function windowName({ kind, of }: { readonly kind: WindowKind; readonly of: string | null }): string {
  return of ?? windowKinds[kind].toLowerCase();
}

/** Why a sale is not scheduled. */
export const scheduleRefusals: Readonly<Record<string, string>> = {
  no_opening: "Say when it opens and when it ends, and save.",
  opening_is_past: "The opening is in the past. Choose a moment to come, and save.",
  letters_too_late:
    "The last letters of a window would come when the sale is everybody’s. Let them go out in a shorter time, or the window begin earlier.",
  no_goods: "Choose products or collections, and save.",
  nothing_reduced: "None of its goods would be cheaper. Set a percentage or prices, and save.",
  changed_meanwhile: "It was changed meanwhile. Look at it again first.",
};
