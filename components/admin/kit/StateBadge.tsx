import clsx from "clsx";
import type { ReactNode } from "react";

export type StateTone = "plain" | "accent" | "success" | "notice" | "danger";

const tones: Record<StateTone, string> = {
  plain: "bg-surface text-ink",
  accent: "bg-accent-soft text-accent",
  success: "bg-success-soft text-success",
  notice: "bg-notice-soft text-notice",
  danger: "bg-danger-soft text-danger",
};

/** The state of a thing: a dot and a word. Colour never says it alone. */
export function StateBadge({ tone = "plain", children }: { tone?: StateTone; children: ReactNode }) {
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1.5 rounded-full px-2 py-0.5 text-xs font-medium whitespace-nowrap",
        tones[tone],
      )}
    >
      <span aria-hidden="true" className="size-1.5 rounded-full bg-current" />
      {children}
    </span>
  );
}
