import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { leftToShip } from "@/lib/orders/fulfilment/left-to-ship";
import { trackingLink } from "@/lib/orders/tracking-link";
import { withdrawnLines } from "@/lib/orders/withdrawals/withdrawn-lines";
import type { Reaction } from "../reaction";
import { deliveryProps, letterOrder } from "./letter-order";
import { parcelPieces } from "./parcel-pieces";

/** A parcel left: its buyer can follow it. */
export const writeParcelShipped: Reaction<"parcel_shipped"> = async (tx, { orderId, data }, now) => {
  const about = await letterOrder(tx, orderId);
  const { order, url } = about;
  const { parcel, pieces } = parcelPieces(order, data.parcelId);
  const left = leftToShip(
    order.lines,
    order.parcels.flatMap((sent) => sent.lines),
    withdrawnLines(order.withdrawals),
  );
  const props = {
    name: order.name,
    number: order.number ?? 0,
    url,
    locale: order.locale,
    carrier: parcel.carrier,
    trackingNumber: parcel.trackingNumber,
    trackingUrl: trackingLink(parcel.trackingUrl),
    pieces,
    stillToCome: left.reduce((sum, line) => sum + line.quantity, 0),
    delivery: deliveryProps(about),
  };
  const key = `parcel-shipped:${parcel.id}`;
  await enqueueLetter(
    tx,
    { key, template: "parcel-shipped", to: order.email, toName: order.name, props, orderId },
    now,
  );
};
