import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Reaction } from "../reaction";
import { letterOrder } from "./letter-order";
import { parcelPieces } from "./parcel-pieces";

/** A parcel arrived, or was collected. */
export const writeParcelDelivered: Reaction<"parcel_delivered"> = async (tx, { orderId, data }, now) => {
  const { order, url, shop } = await letterOrder(tx, orderId);
  const { parcel, pieces } = parcelPieces(order, data.parcelId);
  const props = {
    name: order.name,
    number: order.number ?? 0,
    url,
    kind: order.deliveryKind,
    pieces,
    withdrawalUrl: `${url}/withdraw`,
    withdrawalDays: shop.returns.days,
  };
  const key = `parcel-delivered:${parcel.id}`;
  await enqueueLetter(
    tx,
    { key, template: "parcel-delivered", to: order.email, toName: order.name, props, orderId },
    now,
  );
};
