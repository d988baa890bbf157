export type Facts = {
  /** What of the order's money was not given back, minor units. */
  readonly kept: number;
  /** Whether every piece was withdrawn from, its money on the way back. */
  readonly allWithdrawn: boolean;
  /** When the order can no longer be withdrawn from; null while nobody knows. */
  readonly settlesAt: Date | null;
};

/** Whether a friend's order has earned its reward: its time to send things back is over and money stayed. Pure. */
export function judge({ kept, allWithdrawn, settlesAt }: Facts, now: Date): "wait" | "given_back" | "earned" {
  if (kept <= 0 || allWithdrawn) return "given_back";
  return settlesAt !== null && now > settlesAt ? "earned" : "wait";
}
