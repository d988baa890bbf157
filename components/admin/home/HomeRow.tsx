import Link from "next/link";
import type { ReactNode } from "react";

/** One thing that waits, and the way to it. */
export function HomeRow({
  href,
  title,
  hint,
  aside,
}: {
  href: string;
  title: ReactNode;
  hint?: ReactNode;
  aside?: ReactNode;
}) {
  return (
    <li className="border-b last:border-b-0">
      <Link
        href={href}
        prefetch={false}
        className="flex min-h-12 items-center justify-between gap-4 px-4 py-2 hover:bg-surface focus-visible:-outline-offset-2 sm:px-5"
      >
        <span className="min-w-0">
          <span className="block truncate font-medium">{title}</span>
          {hint ? <span className="line-clamp-2 text-xs text-ink-soft">{hint}</span> : null}
        </span>
        {aside ? <span className="shrink-0 text-xs text-ink-soft">{aside}</span> : null}
      </Link>
    </li>
  );
}
