type Counted = {
  readonly tracked: boolean;
  readonly oversell: boolean;
  readonly stock: { readonly onHand: number; readonly reserved: number } | null;
};

/** Pieces that may be sold now, never negative; null when sold without limit (not counted, or below zero allowed). */
export function stockLeft({ tracked, oversell, stock }: Counted): number | null {
  if (!tracked || oversell) return null;
  return stock ? Math.max(0, stock.onHand - stock.reserved) : 0;
}
