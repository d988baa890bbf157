import { ShoppingBag } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

/** The way to the basket. `count` is the leaf that knows the visitor; without it the link still works. */
export function BasketLink({ count }: { count?: ReactNode }) {
  return (
    <Link
      href="/basket"
      prefetch={false}
      className="relative inline-flex min-h-11 min-w-11 items-center justify-center gap-2 text-sm font-medium hover:underline hover:underline-offset-6"
    >
      <ShoppingBag aria-hidden="true" className="size-5" strokeWidth={1.6} />
      <span className="max-sm:sr-only">Basket</span>
      {count ? <span className="max-sm:absolute max-sm:-top-0.5 max-sm:left-1/2">{count}</span> : null}
    </Link>
  );
}
