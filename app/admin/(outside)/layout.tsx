import type { Metadata } from "next";
import { type ReactNode, Suspense } from "react";
import { Wordmark } from "@/components/layout/Wordmark";
import { getShop } from "@/lib/shop/loaders";

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: "same-origin" };

/** The ways into the admin area: one thing to do on each page, and nothing beside it. */
export default async function OutsideLayout({ children }: { children: ReactNode }) {
  const { brand } = await getShop();
  const logoUrl = brand.logoMediaKey ? `/${brand.logoMediaKey}` : null;
  return (
    <>
      <header className="page flex h-18 items-center">
        <Wordmark brand={{ name: brand.name, tagline: brand.tagline, logoUrl }} />
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-(--container-form) grow px-gutter pt-6 pb-section outline-none sm:pt-14"
      >
        <Suspense>{children}</Suspense>
      </main>
    </>
  );
}
