import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";

type Props = {
  page: number;
  pages: number;
  /** The address of a page, keeping whatever else was asked for. */
  hrefOf: (page: number) => string;
};

const step = "inline-flex min-h-11 items-center gap-2 rounded-m px-3 text-sm font-medium hover:bg-surface";

/** Earlier and later pages as plain links. */
export function Pagination({ page, pages, hrefOf }: Props) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages" className="flex items-center justify-between border-t pt-4">
      <span className="w-1/3">
        {page > 1 ? (
          <Link rel="prev" href={hrefOf(page - 1)} className={`${step} -ml-3`}>
            <ArrowLeft aria-hidden="true" className="size-4" /> Earlier<span className="sr-only"> page</span>
          </Link>
        ) : null}
      </span>
      <span aria-current="page" className="text-sm text-ink-soft tabular-nums">
        Page {page} of {pages}
      </span>
      <span className="flex w-1/3 justify-end">
        {page < pages ? (
          <Link rel="next" href={hrefOf(page + 1)} className={`${step} -mr-3`}>
            More<span className="sr-only"> on the next page</span>{" "}
            <ArrowRight aria-hidden="true" className="size-4" />
          </Link>
        ) : null}
      </span>
    </nav>
  );
}
