export type Facts = {
  /** What the order's goods keep being paid with, minor units: neither given back nor taken back by a bank. */
  readonly kept: number;
  /** Whether every piece was withdrawn from, its money on the way back. */
  readonly allWithdrawn: boolean;
  /** Whether pieces are on their way back, or a bank has yet to decide whose the money is. */
  readonly open: boolean;
  /** When the order can no longer be withdrawn from; null while nobody knows. */
  readonly settlesAt: Date | null;
};

/** Whether a friend's order has earned its reward: its time to send things back is over and goods stayed paid. Pure. */
export function judge(
  { kept, allWithdrawn, open, settlesAt }: Facts,
  now: Date,
): "wait" | "given_back" | "earned" {
  if (kept <= 0 || allWithdrawn) return "given_back";
  return !open && settlesAt !== null && now > settlesAt ? "earned" : "wait";
}
