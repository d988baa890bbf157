import Link from "next/link";
import type { ReactNode } from "react";
import { type AreaId, areas, type ShopPart } from "./areas";

type Props = {
  here: AreaId;
  title: ReactNode;
  /** Parts of the shop that are switched on. */
  on: readonly ShopPart[];
  children: ReactNode;
};

/** A page of the account: where one can go, where one is, and the way out. */
export function AccountFrame({ here, title, on, children }: Props) {
  return (
    <div className="page grid gap-x-16 pt-2 lg:grid-cols-[13rem_minmax(0,1fr)] lg:pt-14">
      <nav aria-label="Your account" className="max-lg:border-b max-lg:pb-3">
        <ul className="flex flex-wrap gap-x-5 lg:flex-col">
          {areas
            .filter(({ needs }) => !needs || on.includes(needs))
            .map(({ id, label, href }) => (
              <li key={id}>
                <Link
                  href={href}
                  prefetch={false}
                  aria-current={id === here ? "page" : undefined}
                  className="nav-link aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-6"
                >
                  {label}
                </Link>
              </li>
            ))}
          <li className="lg:mt-4 lg:border-t lg:pt-4">
            <form action="/sign-out" method="post">
              <button type="submit" className="nav-link text-ink-soft">
                Sign out
              </button>
            </form>
          </li>
        </ul>
      </nav>
      <div className="min-w-0 pt-8 lg:pt-0">
        <h1 className="display pb-8 text-title wrap-anywhere">{title}</h1>
        {children}
      </div>
    </div>
  );
}
