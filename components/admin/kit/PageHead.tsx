import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  back?: { href: string; label: string };
  /** States beside the title. */
  badges?: ReactNode;
  actions?: ReactNode;
  /** A line under the title. */
  children?: ReactNode;
};

/** The top of an admin page: where it is, what it is called, what can be done with the whole of it. */
export function PageHead({ title, back, badges, actions, children }: Props) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-5">
      <div className="min-w-0">
        {back ? (
          <Link
            href={back.href}
            prefetch={false}
            className="mb-1 inline-flex min-h-8 items-center gap-1.5 text-sm text-ink-soft hover:text-ink"
          >
            <ArrowLeft aria-hidden="true" className="size-4" />
            {back.label}
          </Link>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <h1 className="min-w-0 text-title font-semibold">{title}</h1>
          {badges}
        </div>
        {children ? <div className="pt-1 text-sm text-ink-soft">{children}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
