import type { RewardsPage } from "@/lib/loyalty/types";
import { pointWords } from "@/lib/values/point-words";
import { Button } from "../ui/Button";

type Props = Pick<RewardsPage, "taken" | "left" | "locale">;

/** Rewards somebody took: those to be used, with the ways to use them or give them back, then the used ones. */
export function TakenRewards({ taken, left, locale }: Props) {
  if (taken.length === 0) return null;
  return (
    <section aria-labelledby="taken" className="pt-12">
      <h2 id="taken" className="display scroll-mt-8 pb-4 text-heading">
        Rewards you took
      </h2>
      <ul>
        {taken.map(({ id, gives, points, code, used, takenOn }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t py-4 text-sm"
          >
            <p className="min-w-0 wrap-anywhere">
              <span className="inline-block first-letter:uppercase">{gives}</span>
              <span className="block text-ink-soft">
                {used ? "Used" : <code>{code}</code>} · {pointWords(points, locale)}, {takenOn}
              </span>
            </p>
            {used ? null : (
              <div className="flex gap-5">
                <form action="/account/rewards/use" method="post">
                  <input type="hidden" name="taken" value={id} />
                  <Button tone="quiet">
                    Into the basket<span className="sr-only">: {gives}</span>
                  </Button>
                </form>
                {left ? null : (
                  <form action="/account/rewards/return" method="post">
                    <input type="hidden" name="taken" value={id} />
                    <Button tone="plain">
                      Give back<span className="sr-only">: {gives}</span>
                    </Button>
                  </form>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
