import { Search, UserRound } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { BasketLink } from "./BasketLink";
import { MobileMenu } from "./MobileMenu";
import type { Brand, NavigationLink } from "./types";
import { Wordmark } from "./Wordmark";

type Props = {
  brand: Brand;
  links: readonly NavigationLink[];
  /** Shown in the menu of a phone below the links. */
  more: readonly NavigationLink[];
  /** One sentence above everything, for example from what sum delivery is free. */
  announcement?: ReactNode;
  /** The leaf that counts what is in this visitor's basket. */
  basketCount?: ReactNode;
  /** The search field, by the id it is to have: it stands here and in the menu of a phone. */
  search: (id: string) => ReactNode;
};

/** The top of every page of the shop. The same for everybody, so that pages can be served from the cache. */
export function Header({ brand, links, more, announcement, basketCount, search }: Props) {
  return (
    <header>
      {announcement ? (
        <p className="bg-surface px-gutter py-2 text-center text-xs text-balance text-ink-soft">
          {announcement}
        </p>
      ) : null}
      <div className="page grid h-18 grid-cols-[1fr_auto_1fr] items-center gap-4 lg:h-22">
        <div className="flex items-center">
          <MobileMenu links={links} more={more} search={search("menu-search")} />
          <Link
            href="/search"
            prefetch={false}
            className="grid size-11 place-items-center max-[22rem]:hidden lg:hidden"
          >
            <Search aria-hidden="true" className="size-5" strokeWidth={1.6} />
            <span className="sr-only">Search</span>
          </Link>
          <div className="hidden w-full max-w-64 lg:block">{search("header-search")}</div>
        </div>
        <Wordmark brand={brand} />
        <div className="flex items-center justify-end gap-1 sm:gap-3">
          <Link href="/account" prefetch={false} className="grid size-11 place-items-center">
            <UserRound aria-hidden="true" className="size-5" strokeWidth={1.6} />
            <span className="sr-only">Your account</span>
          </Link>
          <BasketLink count={basketCount} />
        </div>
      </div>
      <nav aria-label="Collections" className="hidden border-y lg:block">
        <ul className="page flex flex-wrap justify-center gap-x-8">
          {links.map((link) => (
            <li key={link.href}>
              <Link href={link.href} prefetch={false} className="nav-link">
                {link.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
