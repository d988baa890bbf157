type Standing = {
  /** What the ledger gave for the order, less what it took back. */
  readonly credited: number;
  /** Of that, what is no longer due and had been spent. */
  readonly forgiven: number;
};

/**
 * How an order's points come to what is due now: how many are moved (taken back when below zero), and what is forgiven from
 * then on. No more is taken than `atHand`; what was forgiven once is asked for no more, and given no second time. Pure.
 */
export function weighChange(
  { credited, forgiven }: Standing,
  due: number,
  atHand: number,
): { readonly move: number; readonly forgiven: number } {
  const change = due - (credited - forgiven);
  if (change >= 0) {
    const kept = Math.min(forgiven, change);
    return { move: change - kept, forgiven: forgiven - kept };
  }
  const taken = Math.min(-change, atHand);
  return { move: 0 - taken, forgiven: forgiven - change - taken };
}
