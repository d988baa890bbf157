import Link from "next/link";
import type { ReactNode } from "react";
import type { Brand, NavigationLink } from "./types";
import { Wordmark } from "./Wordmark";

type Props = {
  brand: Brand;
  /** Who sells: legal name, address, registration, as the law wants it on every page. */
  seller: readonly string[];
  /** Null while the owner has not said it. */
  email: string | null;
  phone?: string | null;
  /** Addresses of the shop's profiles elsewhere. */
  profiles?: readonly string[];
  shop: readonly NavigationLink[];
  help: readonly NavigationLink[];
  /** Plain facts on delivery, returns and payment. */
  facts: readonly string[];
  /** For example the newsletter's form. */
  children?: ReactNode;
};

function LinkList({ title, links }: { title: string; links: readonly NavigationLink[] }) {
  return (
    <nav aria-label={title}>
      <h2 className="pb-2 text-sm font-medium">{title}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <Link href={link.href} prefetch={false} className="quiet-link">
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The foot of every page: who is behind the shop and how to reach them. */
export function Footer({ brand, seller, email, phone, profiles = [], shop, help, facts, children }: Props) {
  return (
    <footer className="mt-section border-t bg-surface">
      <div className="page grid grid-cols-2 gap-x-8 gap-y-12 py-14 lg:grid-cols-[2fr_1fr_1fr_1.4fr] lg:py-20">
        <div className="col-span-2 max-w-sm lg:col-span-1">
          <Wordmark brand={brand} />
          <p className="pt-1 text-sm text-ink-soft">{brand.tagline}</p>
          {children}
          <ul className="space-y-1.5 pt-6 text-sm text-ink-soft">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
        <LinkList title="Shop" links={shop} />
        <LinkList title="Help" links={help} />
        <div className="col-span-2 text-sm lg:col-span-1">
          <h2 className="pb-2 font-medium">Who sells here</h2>
          <address className="space-y-0.5 text-ink-soft not-italic">
            {seller.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {email ? (
              <p className="pt-3">
                <a href={`mailto:${email}`} className="link">
                  {email}
                </a>
              </p>
            ) : null}
            {phone ? (
              <p>
                <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} className="link">
                  {phone}
                </a>
              </p>
            ) : null}
          </address>
          {profiles.length > 0 ? (
            <ul className="flex flex-wrap gap-x-4 pt-3 text-ink-soft">
              {profiles.map((address) => (
                <li key={address}>
                  <a href={address} rel="me noopener" className="quiet-link">
                    {new URL(address).hostname.replace(/^www\./, "")}
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </footer>
  );
}
