import type { BuyerScores } from "@/lib/segments/admin/types";

/** A score of 5 is above at least four fifths of the buyers; a score of 1 may be above none. */
function line(score: number, more: string, least: string): string {
  return score === 1 ? least : `${more} ${(score - 1) * 20} % of buyers`;
}

/** Scores in words: each says what is surely so, and never more. */
export function standingWords({ recency, frequency, money }: BuyerScores): string[] {
  return [
    line(recency, "Bought more recently than", "Among those whose last order is longest ago"),
    line(frequency, "Buys more often than", "Among those who bought least often"),
    line(money, "Spent more than", "Among those who spent least"),
  ];
}
