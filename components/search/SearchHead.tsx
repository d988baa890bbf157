import type { SearchPage } from "@/lib/catalogue/search/types";

/** What was searched for, and what is shown for it. */
export function SearchHead({ page }: { page: SearchPage }) {
  const { query, corrected, someWords } = page;
  return (
    <>
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
    </>
  );
}
