import { Icon } from "@/components/ui/Icon";
import type { SearchPage } from "@/lib/catalogue/search/types";

/** How results are ordered: links behind the platform's own disclosure. */
export function SortMenu({ sorts }: Pick<SearchPage, "sorts">) {
  const chosen = sorts.find((sort) => sort.chosen);
  return (
    <details className="group relative">
      <summary className="flex min-h-11 list-none items-center gap-2 text-sm [&::-webkit-details-marker]:hidden">
        <span className="text-ink-soft">Sort by</span>
        {chosen?.label}
        <Icon
          name="down"
          className="size-4 text-ink-soft transition-transform duration-200 group-open:rotate-180"
        />
      </summary>
      <ul className="sort-menu">
        {sorts.map(({ value, label, chosen: current, href }) => (
          <li key={value}>
            <a href={href} rel="nofollow" aria-current={current ? "true" : undefined}>
              {label}
              {current ? <Icon name="check" className="size-4 text-accent" /> : null}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
