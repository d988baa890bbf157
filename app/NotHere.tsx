import { SearchForm } from "@/components/layout/SearchForm";
import { LinkButton } from "@/components/ui/LinkButton";

/** What a page that does not exist says, with three ways on. */
export function NotHere() {
  return (
    <div className="page flex max-w-2xl flex-col items-start gap-6 pt-section">
      <h1 className="display text-title">There is nothing at this address.</h1>
      <p className="text-lg text-ink-soft">
        The page may have moved, or what it showed is no longer made. Search for it, or look through what
        there is.
      </p>
      <SearchForm id="not-found-search" className="w-full max-w-md" />
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/collections">See everything</LinkButton>
        <LinkButton href="/" tone="quiet">
          Home
        </LinkButton>
      </div>
    </div>
  );
}
