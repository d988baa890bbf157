import { Menu, X } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { CloseOnNavigation } from "./CloseOnNavigation";
import type { NavigationLink } from "./types";

type Props = {
  links: readonly NavigationLink[];
  more: readonly NavigationLink[];
  search: ReactNode;
};

/** The whole navigation on a phone: the platform's popover, so it opens without script and closes with Escape. */
export function MobileMenu({ links, more, search }: Props) {
  return (
    <div className="lg:hidden">
      <button type="button" popoverTarget="menu" className="-ml-2.5 grid size-11 place-items-center">
        <Menu aria-hidden="true" className="size-5.5" strokeWidth={1.6} />
        <span className="sr-only">Menu</span>
      </button>
      <div
        id="menu"
        popover="auto"
        className="menu-sheet fixed inset-0 h-dvh w-screen max-w-none overflow-y-auto bg-paper text-ink backdrop:bg-scrim"
      >
        <CloseOnNavigation target="menu" />
        <div className="page flex h-18 items-center justify-between gap-4">
          <div className="grow">{search}</div>
          <button
            type="button"
            popoverTarget="menu"
            popoverTargetAction="hide"
            className="-mr-2.5 grid size-11 place-items-center"
          >
            <X aria-hidden="true" className="size-5.5" strokeWidth={1.6} />
            <span className="sr-only">Close the menu</span>
          </button>
        </div>
        <nav aria-label="Menu" className="page pt-4 pb-12">
          <ul>
            {links.map((link) => (
              <li key={link.href} className="border-b">
                <Link
                  href={link.href}
                  prefetch={false}
                  className="display flex min-h-15 items-center text-heading"
                >
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
          <ul className="pt-6">
            {more.map((link) => (
              <li key={link.href}>
                <Link
                  href={link.href}
                  prefetch={false}
                  className="flex min-h-11 items-center text-sm text-ink-soft"
                >
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
