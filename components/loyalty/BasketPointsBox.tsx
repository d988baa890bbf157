import Link from "next/link";
import type { BasketPoints } from "@/lib/loyalty/types";
import { pointWords } from "@/lib/values/point-words";
import { Button } from "../ui/Button";
import { PointsNews } from "./PointsNews";
import { RewardButton } from "./RewardButton";
import { RewardProgress } from "./RewardProgress";

type Props = { points: BasketPoints; said: unknown; locale: string };

/** What the basket earns, and what its owner's points can do for it. */
export function BasketPointsBox({ points: { earns, member }, said, locale }: Props) {
  return (
    <section aria-labelledby="points" className="scroll-mt-8 pt-4 text-sm">
      <h3 id="points" className="sr-only">
        Points
      </h3>
      <PointsNews said={said} className="pb-3" />
      <p>
        {member ? "This basket earns" : "With an account, this basket earns"} {pointWords(earns, locale)}.{" "}
        <Link href="/rewards" prefetch={false} className="link">
          How points work
        </Link>
      </p>
      {member ? (
        <>
          <p className="pt-1 text-ink-soft">You have {pointWords(member.available, locale)} to spend.</p>
          {member.stuck.map((gives) => (
            <p key={gives} className="border-b py-2">
              <span className="inline-block first-letter:uppercase">{gives}</span> has run out.{" "}
              <Link href="/account/rewards#taken" prefetch={false} className="link">
                Give the reward back for its points
              </Link>
            </p>
          ))}
          {member.waiting.map(({ id, gives }) => (
            <form
              key={id}
              action="/basket/reward/use"
              method="post"
              className="flex items-center justify-between gap-4 border-b py-2"
            >
              <p>Yours already: {gives}</p>
              <input type="hidden" name="taken" value={id} />
              <Button tone="plain" className="shrink-0">
                Use<span className="sr-only"> it: {gives}</span>
              </Button>
            </form>
          ))}
          {member.affordable.map((reward) => (
            <RewardButton
              key={reward.id}
              {...{ reward, locale }}
              available={member.available}
              action="/basket/reward/take"
            />
          ))}
          {member.next ? (
            <RewardProgress next={member.next} available={member.available} locale={locale} />
          ) : null}
        </>
      ) : null}
    </section>
  );
}
