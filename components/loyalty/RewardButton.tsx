import type { OfferedReward } from "@/lib/loyalty/types";
import { pointWords } from "@/lib/values/point-words";
import { Button } from "../ui/Button";

type Props = {
  reward: OfferedReward;
  available: number;
  action: string;
  locale: string;
  /** What their step brings to delivery, said beside a reward that would be spent on the same. */
  delivery?: string | null;
};

/** Spends points on a reward, in one press. */
export function RewardButton({ reward, available, action, locale, delivery = null }: Props) {
  const { id, points, gives, freesDelivery } = reward;
  return (
    <form
      action={action}
      method="post"
      className="flex items-center justify-between gap-4 border-b py-2 text-sm"
    >
      <p>
        <span className="block first-letter:uppercase">{gives}</span>
        <span className="block text-ink-soft">for {pointWords(points, locale)}</span>
        {freesDelivery && delivery ? (
          <span className="block text-ink-soft">Your step brings this without points: {delivery}.</span>
        ) : null}
      </p>
      <input type="hidden" name="reward" value={id} />
      <input type="hidden" name="seen" value={available} />
      <input type="hidden" name="cost" value={points} />
      <Button tone="plain" className="shrink-0">
        Use
        <span className="sr-only">
          {" "}
          {pointWords(points, locale)} for {gives}
        </span>
      </Button>
    </form>
  );
}
