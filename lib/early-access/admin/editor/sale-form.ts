import type { Prisma } from "@/lib/platform/generated/client";
import { localMoment } from "@/lib/values/local-moment";
import { plainAmount } from "@/lib/values/plain-amount";
import { ownPricesOf } from "../../own-prices-of";
import type { SaleForm } from "../types";

type Place = { readonly currency: string; readonly timeZone: string };
type Row = Prisma.SaleGetPayload<{ include: { windows: true } }>;

/** What the editor shows of a sale. */
export function saleForm(row: Row, { currency, timeZone }: Place): SaleForm {
  const moment = (at: Date | null) => (at === null ? "" : localMoment(at, timeZone));
  const whole = (number: number | null) => (number === null ? "" : String(number));
  const own = Object.entries(ownPricesOf(row.ownPrices));
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    percent: whole(row.percent),
    ownPrices: Object.fromEntries(own.map(([id, amount]) => [id, plainAmount(amount, currency)])),
    productIds: row.productIds,
    collectionIds: row.collectionIds,
    opensAt: moment(row.opensAt),
    endsAt: moment(row.endsAt),
    limitPerCustomer: whole(row.limitPerCustomer),
    holdout: row.holdoutShare / 10_000,
    windows: row.windows.map(({ id, kind, segmentId, tier, opensAt }) => ({
      ...{ id, kind, segmentId: segmentId ?? "", tier: tier ?? "", opensAt: moment(opensAt) },
    })),
  };
}
