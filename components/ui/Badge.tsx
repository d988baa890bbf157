import clsx from "clsx";
import type { ReactNode } from "react";

const tones = {
  plain: "bg-surface text-ink",
  accent: "bg-accent-soft text-accent",
  success: "bg-success-soft text-success",
  notice: "bg-notice-soft text-notice",
  danger: "bg-danger-soft text-danger",
};

/** One or two words about a thing: "New", "Sold out", "Paid". */
export function Badge({
  tone = "plain",
  className,
  children,
}: {
  tone?: keyof typeof tones;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={clsx(
        "inline-block rounded-(--radius-s) px-2 py-0.5 text-xs font-medium",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
