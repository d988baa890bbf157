import type { Outcome } from "./types";

const nothing: Outcome = { left: 0, written: 0, returned: 0, bought: 0, money: 0 };

/** Several outcomes as one. */
export function addOutcomes(all: readonly Outcome[]): Outcome {
  return all.reduce(
    (sum, one) => ({
      left: sum.left + one.left,
      written: sum.written + one.written,
      returned: sum.returned + one.returned,
      bought: sum.bought + one.bought,
      money: sum.money + one.money,
    }),
    nothing,
  );
}
