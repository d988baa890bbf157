import type { OrderPageState } from "./types";

type Facts = {
  readonly state: OrderPageState;
  readonly collection: boolean;
  /** All that is left of it was withdrawn from: nothing is to come. */
  readonly givenUp: boolean;
  /** What was paid, written out; null when nothing was to be paid. */
  readonly total: string | null;
  readonly transitions: readonly { readonly to: OrderPageState; readonly at: Date }[];
  readonly parcels: readonly {
    readonly carrier: string | null;
    readonly shippedAt: Date;
    readonly deliveredAt: Date | null;
  }[];
  readonly refunds: readonly {
    readonly amount: string;
    readonly done: boolean;
    readonly at: Date;
    /** When it came back, and whether the money went another way since; null when it did not. */
    readonly failed: { readonly at: Date; readonly settled: boolean } | null;
  }[];
  readonly withdrawals: readonly { readonly confirmedAt: Date | null }[];
  /** The days that were promised, written out. */
  readonly expected: string | null;
};

type Step = { readonly words: string; readonly detail: string | null; readonly at: Date | null };

const moves: Partial<Record<OrderPageState, (facts: Facts) => [words: string, detail: string | null]>> = {
  awaiting_payment: () => ["You placed the order", null],
  payment_processing: () => ["Your bank began to confirm the payment", null],
  paid: ({ total }) => [total === null ? "Nothing was to be paid" : `${total} paid`, null],
  cancelled: () => ["The order was cancelled", null],
  expired: () => ["The time to pay ran out", "Nothing was charged; the pieces went back on the shelf."],
};

/** What has happened to an order, the earliest first, and what is still to come. Parcels and refunds tell of themselves. */
export function orderTimeline(facts: Facts): Step[] {
  const { collection } = facts;
  const happened: Step[] = [
    ...facts.transitions.flatMap(({ to, at }) => {
      const move = moves[to]?.(facts);
      return move ? [{ words: move[0], detail: move[1], at }] : [];
    }),
    ...facts.parcels.flatMap(({ carrier, shippedAt, deliveredAt }, index) => [
      {
        words: collection
          ? "It is ready for you"
          : `${parcelName(facts, index)} left us${carrier ? ` with ${carrier}` : ""}`,
        detail: null,
        at: shippedAt,
      },
      ...(deliveredAt
        ? [
            {
              words: collection ? "You collected it" : `${parcelName(facts, index)} arrived`,
              detail: null,
              at: deliveredAt,
            },
          ]
        : []),
    ]),
    ...facts.refunds.flatMap(({ amount, done, at, failed }) =>
      failed
        ? [
            { words: `${amount} sent back to you`, detail: null, at },
            {
              words: `${amount} came back to us`,
              detail: failed.settled
                ? "Your bank could not take it."
                : "Your bank could not take it. It is yours still: we send it again, or another way.",
              at: failed.at,
            },
          ]
        : [
            {
              words: `${amount} ${done ? "paid back" : "on its way back to you"}`,
              detail: done ? "Banks show it within five to ten days." : null,
              at,
            },
          ],
    ),
    ...facts.withdrawals.flatMap(({ confirmedAt }) =>
      confirmedAt
        ? [{ words: "You withdrew", detail: "The receipt went to you by mail.", at: confirmedAt }]
        : [],
    ),
  ];
  // Equal times keep their order: what caused something stands before it.
  happened.sort((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0));
  return [...happened, ...upcoming(facts)];
}

function parcelName({ parcels }: Facts, index: number): string {
  return parcels.length > 1 ? `Parcel ${index + 1}` : "Your parcel";
}

function upcoming({ state, collection, givenUp, expected }: Facts): Step[] {
  const still: readonly OrderPageState[] = ["paid", "part_shipped", "shipped"];
  if (givenUp || !still.includes(state)) return [];
  const packing = {
    words: collection ? "We put it together" : "We pack your parcel",
    detail: null,
    at: null,
  };
  const arriving = { words: collection ? "You collect it" : "It reaches you", detail: expected, at: null };
  return state === "paid" ? [packing, arriving] : [arriving];
}
