import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/EmptyState";
import type { SearchPage } from "@/lib/catalogue/search/types";

type Props = {
  page: SearchPage;
  collections: readonly { handle: string; title: string }[];
};

/** Nothing found, with what to do next: fewer filters, other words, or a look round. */
export function NothingFound({ page, collections }: Props) {
  const { query, active, clearHref, pageHrefs } = page;
  if (page.total > 0)
    return (
      <EmptyState
        title="There are not that many pages."
        action={
          <a href={pageHrefs[0] ?? page.path} className={buttonStyle("primary", "normal")}>
            Back to the first
          </a>
        }
      />
    );
  return (
    <EmptyState
      title={query.text ? `Nothing found for “${query.text}”.` : "Nothing here fits all of that."}
      action={
        active.length > 0 ? (
          <a href={clearHref} className={buttonStyle("primary", "normal")}>
            Take all filters away
          </a>
        ) : (
          <a href="/collections" className={buttonStyle("primary", "normal")}>
            See everything
          </a>
        )
      }
    >
      <p>
        {active.length > 0
          ? "With fewer filters there may be more."
          : "A shorter or more general word often helps."}
      </p>
      {collections.length > 0 ? (
        <ul className="flex flex-wrap justify-center gap-x-5 gap-y-1 pt-4">
          {collections.map(({ handle, title }) => (
            <li key={handle}>
              <a href={`/collections/${handle}`} className="link inline-flex min-h-11 items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </EmptyState>
  );
}
