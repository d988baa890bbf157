import { Search } from "lucide-react";

type Props = { id: string; className?: string };

/** A plain GET form: works with and without script. */
export function SearchForm({ id, className }: Props) {
  return (
    <search className={className}>
      <form action="/search" method="get" className="relative">
        <label htmlFor={id} className="sr-only">
          Search the shop
        </label>
        <input
          id={id}
          name="q"
          type="search"
          autoComplete="off"
          placeholder="Search"
          maxLength={200}
          className="h-11 w-full rounded-m border border-transparent bg-surface pr-11 pl-4 text-sm transition-colors duration-200 hover:border-line focus:border-control focus-visible:outline-offset-1 [&::-webkit-search-cancel-button]:hidden"
        />
        <button
          type="submit"
          className="absolute inset-y-0 right-0 grid w-11 place-items-center text-ink-soft hover:text-ink"
        >
          <Search aria-hidden="true" className="size-4.5" />
          <span className="sr-only">Search</span>
        </button>
      </form>
    </search>
  );
}
