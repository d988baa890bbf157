import Link from "next/link";
import type { Brand } from "./types";

/** The shop's logo, or its name set in the display face. A logo may be an SVG, so it is shown as it is. */
export function Wordmark({ brand }: { brand: Brand }) {
  return (
    <Link
      href="/"
      prefetch={false}
      className="inline-flex min-h-11 items-center"
      aria-label={`${brand.name}, home`}
    >
      {brand.logoUrl ? (
        <picture>
          <img
            src={brand.logoUrl}
            alt={brand.name}
            height={32}
            className="h-8 w-auto max-w-48 object-contain"
          />
        </picture>
      ) : (
        <span className="display text-[clamp(1.25rem,1rem+1.8vw,1.625rem)] leading-none font-[430] tracking-[-0.03em] whitespace-nowrap">
          {brand.name}
        </span>
      )}
    </Link>
  );
}
