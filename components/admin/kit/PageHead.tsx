import clsx from "clsx";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** Where it belongs; `onPhone` where a wide screen shows the way beside the page. */
  back?: { href: string; label: string; onPhone?: boolean };
  /** States beside the title. */
  badges?: ReactNode;
  actions?: ReactNode;
  /** A line under the title. */
  children?: ReactNode;
};

/** The top of an admin page: where it is, what it is called, what can be done with the whole of it. */
export function PageHead({ title, back, badges, actions, children }: Props) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 pb-5 sm:gap-x-6">
      <div className="min-w-0 flex-1 basis-36">
        {back ? (
          <Link
            href={back.href}
            prefetch={false}
            className={clsx(
              "mb-1 inline-flex min-h-8 items-center gap-1.5 text-sm text-ink-soft hover:text-ink",
              back.onPhone && "sm:hidden",
            )}
          >
            <ArrowLeft aria-hidden="true" className="size-4" />
            {back.label}
          </Link>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <h1 className="min-w-0 text-title break-words font-semibold">{title}</h1>
          {badges}
        </div>
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
      {children ? <div className="-mt-2 basis-full text-sm text-ink-soft">{children}</div> : null}
    </header>
  );
}
