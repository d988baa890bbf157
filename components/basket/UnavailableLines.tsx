import { Button } from "@/components/ui/Button";
import type { UnavailableLine } from "@/lib/basket/types";
import { pieceTitle } from "@/lib/values/piece-title";

const reasons = { sold_out: "has sold out since you put it in.", gone: "is no longer sold." };

/** What is in the basket but cannot be bought; no sum counts it. */
export function UnavailableLines({ lines }: { lines: readonly UnavailableLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="unavailable" className="mt-8 rounded-m bg-notice-soft px-5 py-4 text-sm">
      <h2 id="unavailable" className="font-medium">
        Cannot be bought now
      </h2>
      <ul>
        {lines.map(({ variantId, goods, reason }) => {
          const name = goods ? pieceTitle(goods) : "Something you chose";
          return (
            <li key={variantId} className="flex flex-wrap items-center justify-between gap-x-4">
              <p>
                {name} {reasons[reason]}
              </p>
              <form action="/basket/remove" method="post">
                <input type="hidden" name="variant" value={variantId} />
                <Button tone="plain">
                  Remove<span className="sr-only"> {name}</span>
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
