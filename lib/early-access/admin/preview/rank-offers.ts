import type { SaleFacts } from "../../offers/read-sale-facts";
import type { LineSale } from "../../offers/types";
import type { Period } from "./read-periods";
import type { PreviewOffer, PreviewWhy } from "./types";

/** What the shop made of one variant. */
export type Counts = {
  readonly chosen: LineSale | null;
  readonly usual: number;
  readonly facts: SaleFacts | null;
};

/** Says of each price why it counts or does not, beside what the shop itself chose: the chosen one first. Pure. */
export function rankOffers(periods: readonly Period[], { chosen, usual, facts }: Counts): PreviewOffer[] {
  const offers = periods.map((period): PreviewOffer => {
    const { variantId, saleId, saleName, price, from: opensAt, until, windows } = period;
    const mine = facts?.offers.find((one) => one.saleId === saleId && one.variantId === variantId) ?? null;
    const limit = facts?.limits.get(saleId);
    const left = limit === undefined ? null : Math.max(0, limit - (facts?.taken.get(saleId) ?? 0));
    const counts = chosen?.sale?.saleId === saleId && chosen.price === price;
    const shown = windows.filter(({ theirs }) => (mine?.access === "members" ? theirs : true));
    return {
      ...{ saleId, saleName, price, opensAt, until, access: mine?.access ?? null },
      windows: shown.map(({ kind, of, opensAt: since }) => ({ kind, of, opensAt: since })),
      left: mine ? left : null,
      why: counts ? null : whyNot(period, mine !== null, price < usual && left === 0),
    };
  });
  return offers.sort((a, b) => Number(a.why !== null) - Number(b.why !== null) || a.price - b.price);
}

function whyNot({ begun, windows }: Period, open: boolean, used: boolean): PreviewWhy {
  if (open) return used ? "limit" : "not_lowest";
  return begun || windows.some((window) => window.begun) ? "not_theirs" : "not_begun";
}
