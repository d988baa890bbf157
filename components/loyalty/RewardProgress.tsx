import type { NextReward } from "@/lib/loyalty/types";
import { pointWords } from "@/lib/values/point-words";

type Props = { next: NextReward; available: number; locale: string };

/** How far it is to the next reward, in words and as a bar. */
export function RewardProgress({ next: { id, gives, points, missing }, available, locale }: Props) {
  return (
    <div className="pt-3 text-sm">
      <p id={`to-${id}`}>
        {pointWords(missing, locale)} more and there is {gives}.
      </p>
      <progress
        aria-labelledby={`to-${id}`}
        value={available}
        max={points}
        className="mt-2 block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
