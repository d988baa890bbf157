import { Icon } from "@/components/ui/Icon";
import type { SearchPage } from "@/lib/catalogue/search/types";

/** The filters in force; each can be taken away. */
export function ActiveFilters({ active, clearHref }: Pick<SearchPage, "active" | "clearHref">) {
  if (active.length === 0) return null;
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap items-center gap-2">
      {active.map(({ label, href }) => (
        <li key={href}>
          <a
            href={href}
            rel="nofollow"
            className="inline-flex min-h-9 items-center gap-1.5 rounded-m border border-control px-3 text-sm hover:border-ink hover:bg-surface"
          >
            <span className="sr-only">Remove the filter </span>
            {label}
            <Icon name="close" className="size-3.5" />
          </a>
        </li>
      ))}
      {active.length > 1 ? (
        <li>
          <a href={clearHref} rel="nofollow" className="link inline-flex min-h-9 items-center px-2 text-sm">
            Remove all
          </a>
        </li>
      ) : null}
    </ul>
  );
}
