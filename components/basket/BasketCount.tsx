"use client";

import { useVisitor } from "./use-visitor";

/** How many pieces are in this visitor's basket. Its place is kept free, so that nothing moves when it is known. */
export function BasketCount() {
  const count = useVisitor()?.visitor.basket.count ?? 0;
  return (
    <span className="min-w-6 text-center">
      {count > 0 ? (
        <span className="inline-grid h-6 min-w-6 place-items-center rounded-full bg-accent px-1.5 text-xs font-medium text-on-accent tabular-nums">
          {count}
          <span className="sr-only">{count === 1 ? " piece" : " pieces"}</span>
        </span>
      ) : null}
    </span>
  );
}
