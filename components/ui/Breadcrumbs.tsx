import Link from "next/link";

export type Crumb = { label: string; href: string };

/** Where this page stands; the last one is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="min-w-0 text-xs text-ink-soft">
      <ol className="flex items-center gap-x-2 overflow-hidden whitespace-nowrap">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex min-w-0 items-center gap-x-2 not-last:shrink-0">
            {index > 0 ? <span aria-hidden="true">/</span> : null}
            {index === crumbs.length - 1 ? (
              <span aria-current="page" className="truncate py-1.5 text-ink">
                {crumb.label}
              </span>
            ) : (
              <Link
                href={crumb.href}
                className="py-1.5 hover:text-ink hover:underline hover:underline-offset-4"
              >
                {crumb.label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
