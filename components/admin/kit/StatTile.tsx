import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  label: string;
  value: ReactNode;
  hint?: ReactNode;
  href?: string;
  /** `notice` when somebody should look. */
  tone?: "plain" | "notice" | "danger";
};

/** One figure with its name; leads to what it counts. */
export function StatTile({ label, value, hint, href, tone = "plain" }: Props) {
  const dot = tone === "notice" ? "bg-notice" : tone === "danger" ? "bg-danger" : null;
  const inside = (
    <>
      <span className="flex items-center gap-2 text-sm text-ink-soft">
        {dot ? <span aria-hidden="true" className={clsx("size-2 rounded-full", dot)} /> : null}
        {label}
      </span>
      <span className="block pt-1 text-title font-semibold tabular-nums">{value}</span>
      {hint ? <span className="block pt-0.5 text-xs text-ink-soft">{hint}</span> : null}
    </>
  );
  const box = "block min-w-0 rounded-(--radius-l) border bg-raised px-4 py-3.5 sm:px-5";
  if (!href) return <div className={box}>{inside}</div>;
  return (
    <Link href={href} prefetch={false} className={clsx(box, "transition-colors hover:border-control")}>
      {inside}
    </Link>
  );
}
