import { Lock } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Wordmark } from "@/components/layout/Wordmark";
import { getPolicyLinks, getShop } from "@/lib/shop/loaders";

type Props = {
  /** The way back to the basket; not for an order that came about without one. */
  basket: boolean;
  children: ReactNode;
};

/** The checkout's own frame: nothing that leads away from it but the basket, the policies and the way to ask. */
export async function CheckoutFrame({ basket, children }: Props) {
  const [{ brand, seller }, policies] = await Promise.all([getShop(), getPolicyLinks()]);
  const logoUrl = brand.logoMediaKey ? `/${brand.logoMediaKey}` : null;
  return (
    <>
      <header className="border-b">
        <div className="page flex h-18 items-center justify-between gap-4">
          <Wordmark brand={{ name: brand.name, tagline: brand.tagline, logoUrl }} />
          <p className="flex items-center gap-4 text-sm">
            <span className="hidden items-center gap-1.5 text-ink-soft sm:flex">
              <Lock aria-hidden="true" className="size-4" strokeWidth={1.6} />
              Secure checkout
            </span>
            {basket ? (
              <Link href="/basket" className="link inline-flex min-h-11 items-center">
                Back to basket
              </Link>
            ) : null}
          </p>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="page grow py-10 outline-none lg:py-14">
        {children}
      </main>
      <footer className="border-t">
        <div className="page flex flex-wrap gap-x-6 gap-y-1 py-6 text-xs text-ink-soft">
          <p className="py-1.5">{[seller.legalName, ...seller.address].join(", ")}</p>
          <ul className="flex flex-wrap gap-x-6">
            {policies.map(({ slug, title }) => (
              <li key={slug}>
                <Link href={`/policies/${slug}`} prefetch={false} className="inline-block py-1.5 underline">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </footer>
    </>
  );
}
