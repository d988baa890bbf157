import type { SearchPage } from "@/lib/catalogue/search/types";
import { SearchCombobox } from "./SearchCombobox";

/** What was searched for, what is shown for it, and the field to search again. */
export function SearchHead({ page }: { page: SearchPage }) {
  const { query, corrected, someWords } = page;
  return (
    <div className="page pt-8 lg:pt-14">
      <h1 className="display text-title">{query.text ? `“${corrected?.shown ?? query.text}”` : "Search"}</h1>
      {corrected ? (
        <p className="pt-3">
          Showing results for <strong>“{corrected.shown}”</strong>.{" "}
          <a href={corrected.literalHref} rel="nofollow" className="link">
            Search for “{query.text}” instead
          </a>
        </p>
      ) : null}
      {someWords ? (
        <p className="pt-3 text-ink-soft">Nothing has all of these words. What follows has some of them.</p>
      ) : null}
      <SearchCombobox id="page-search" initial={query.text} className="max-w-xl pt-6" />
    </div>
  );
}
