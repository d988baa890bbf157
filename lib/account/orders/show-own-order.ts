import type { Picture } from "@/lib/catalogue/types";
import { orderPath } from "@/lib/orders/order-path";
import { trackingLink } from "@/lib/orders/tracking-link";
import { formatDate } from "@/lib/values/format-date";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import type { OwnOrder } from "./data";
import { orderWords } from "./order-words";
import type { OrderSummary } from "./types";

/** How many pictures fit beside one another on a phone. */
const shownPictures = 4;

/** Writes one of a customer's orders out for their list, in their own language of dates. */
export function showOwnOrder(
  order: OwnOrder,
  pictures: ReadonlyMap<string, Picture>,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
): OrderSummary {
  const { id, number, state, lines, parcels, deliveryKind } = order;
  const [first, ...others] = lines;
  const name = first ? pieceTitle(first) : "";
  const open = ["payment_processing", "paid", "part_shipped", "shipped"].includes(state);
  return {
    id,
    number,
    path: orderPath(id),
    placed: formatDate(order.placedAt, locale, timeZone),
    total: formatMoney(order.total, order.currency, locale),
    state: orderWords(state, deliveryKind),
    open,
    goods:
      others.length === 0
        ? name
        : `${name} and ${others.length} more ${others.length === 1 ? "thing" : "things"}`,
    pictures: lines
      .flatMap(({ mediaId }) => (mediaId && pictures.get(mediaId)) || [])
      .slice(0, shownPictures),
    tracking: parcels.flatMap(({ carrier, trackingUrl, deliveredAt }, index) => {
      const url = deliveredAt ? null : trackingLink(trackingUrl);
      const which = parcels.length > 1 ? `parcel ${index + 1}` : "your parcel";
      return url ? [{ url, words: `Follow ${which}${carrier ? ` with ${carrier}` : ""}` }] : [];
    }),
    returnable:
      ["paid", "part_shipped", "shipped", "delivered"].includes(state) &&
      lines.some((line) => line.quantity > line.refundedQuantity),
  };
}
