import { Icon } from "./Icon";

type Props = {
  page: number;
  pages: number;
  /** The address of a page, keeping whatever else was asked for. */
  hrefOf: (page: number) => string;
};

const step = "inline-flex min-h-11 items-center gap-2 rounded-m px-3 text-sm font-medium hover:bg-surface";

/** Earlier and later pages as plain links; see `Results` for why they are not the router's. */
export function Pagination({ page, pages, hrefOf }: Props) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages" className="flex items-center justify-between border-t pt-4">
      <span className="w-1/3">
        {page > 1 ? (
          <a rel="prev" href={hrefOf(page - 1)} className={`${step} -ml-3`}>
            <Icon name="left" className="size-4" /> Earlier<span className="sr-only"> page</span>
          </a>
        ) : null}
      </span>
      <span aria-current="page" className="text-sm text-ink-soft tabular-nums">
        Page {page} of {pages}
      </span>
      <span className="flex w-1/3 justify-end">
        {page < pages ? (
          <a rel="next" href={hrefOf(page + 1)} className={`${step} -mr-3`}>
            More<span className="sr-only"> on the next page</span> <Icon name="right" className="size-4" />
          </a>
        ) : null}
      </span>
    </nav>
  );
}
