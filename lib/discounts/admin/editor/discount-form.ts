import type { Discount } from "@/lib/platform/generated/client";
import { localMoment } from "@/lib/values/local-moment";
import { plainAmount } from "@/lib/values/plain-amount";
import type { DiscountForm } from "../types";

type Place = { readonly currency: string; readonly timeZone: string };

const whole = (number: number | null) => (number === null ? "" : String(number));

/** What the editor shows of an offer. */
export function discountForm(row: Discount, { currency, timeZone }: Place): DiscountForm {
  const money = (amount: number | null) => (amount === null ? "" : plainAmount(amount, currency));
  const moment = (at: Date | null) => (at === null ? "" : localMoment(at, timeZone));
  const inParts = row.kind === "percentage" || row.kind === "buy_x_get_y";
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    way: row.automatic ? "automatic" : row.code === null ? "codes" : "code",
    code: row.code ?? "",
    kind: row.kind,
    value: inParts ? String(row.value / 10_000) : row.kind === "amount" ? money(row.value) : "",
    perPiece: row.perPiece,
    aim: row.aim,
    aimIds: row.aimIds,
    audience: row.audience,
    audienceTags: row.audienceTags.join(", "),
    audienceSegments: row.audienceSegments,
    audienceTiers: row.audienceTiers,
    minimumSubtotal: money(row.minimumSubtotal),
    minimumQuantity: whole(row.minimumQuantity),
    buyQuantity: whole(row.buyQuantity),
    getQuantity: whole(row.getQuantity),
    getAim: row.getAim,
    getIds: row.getIds,
    setsPerOrder: whole(row.setsPerOrder),
    giftVariantId: row.giftVariantId ?? "",
    giftQuantity: String(row.giftQuantity),
    countries: row.countries.join(", "),
    methodIds: row.methodIds,
    methodMaxPrice: money(row.methodMaxPrice),
    combinesWith: row.combinesWith,
    startsAt: moment(row.startsAt),
    endsAt: moment(row.endsAt),
    usageLimit: whole(row.usageLimit),
    perCustomerLimit: whole(row.perCustomerLimit),
    active: row.active,
  };
}
