import type { Pieces } from "@/emails/parts/types";
import type { WholeOrder } from "@/lib/orders/data";
import { piecesOf } from "./letter-order";

/** A parcel of an order and what is in it. Throws when the order has no such parcel. */
export function parcelPieces(
  order: WholeOrder,
  parcelId: string,
): { parcel: WholeOrder["parcels"][number]; pieces: Pieces[] } {
  const parcel = order.parcels.find(({ id }) => id === parcelId);
  if (!parcel) throw new Error(`Order ${order.id} has no parcel ${parcelId}`);
  const pieces = parcel.lines.flatMap(({ orderLineId, quantity }) =>
    order.lines.filter(({ id }) => id === orderLineId).map((line) => piecesOf(line, quantity)),
  );
  return { parcel, pieces };
}
