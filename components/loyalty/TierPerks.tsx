import type { ToldTier } from "@/lib/loyalty/types";
import { timesWords } from "@/lib/values/times-words";

/** What a step brings, a line each. */
export function TierPerks({ tier, locale }: { tier: ToldTier; locale: string }) {
  const { multiplierPercent, delivery, hasContact } = tier;
  const times = multiplierPercent > 100 ? `${timesWords(multiplierPercent, locale)} the points` : null;
  const lines = [times, delivery, hasContact ? "Somebody of ours to turn to, by name" : null].filter(Boolean);
  return (
    <ul className="space-y-1 text-sm">
      {lines.length === 0 ? <li>The same points</li> : lines.map((line) => <li key={line}>{line}</li>)}
    </ul>
  );
}
