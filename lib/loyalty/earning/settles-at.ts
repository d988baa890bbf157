import { addDays } from "date-fns";

type Facts = {
  readonly state: string;
  readonly parcels: readonly { readonly shippedAt: Date }[];
};

/** How long a parcel may be on its way of which nobody notes the arrival. */
const onTheWayDays = 21;

/**
 * When an order can no longer be withdrawn from: the end of its window; of parcels whose arrival nobody noted, the window
 * after three weeks on the way. Null while not all has left. Pure.
 * @param until the last moment of the window; null while nobody knows it
 * @param days the shop's days for sending things back
 */
export function settlesAt({ state, parcels }: Facts, until: Date | null, days: number): Date | null {
  if (until) return until;
  const left = parcels.map(({ shippedAt }) => shippedAt.getTime());
  if ((state !== "shipped" && state !== "delivered" && state !== "refunded") || left.length === 0)
    return null;
  return addDays(new Date(Math.max(...left)), onTheWayDays + days);
}
