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
  tier: "A step of the points programme",
  invitation: "Holders of an invitation",
};
