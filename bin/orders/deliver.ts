import { deliverParcel } from "@/lib/orders/fulfilment/deliver-parcel";
import { transact } from "@/lib/platform/transact";
import { Advice } from "../../sandbox/say";
import type { Command } from "./command";
import { findOrder } from "./find-order";

/** Notes that the parcels on their way, or the one named, have arrived. */
export async function deliver({ which, given, by, now }: Command): Promise<string> {
  const order = await findOrder(which);
  const open = order.parcels.filter(
    (parcel) => !parcel.deliveredAt && (!given.parcel || parcel.id === given.parcel),
  );
  if (open.length === 0) throw new Advice("No parcel of this order is on its way.");
  for (const parcel of open) await transact((tx) => deliverParcel(tx, parcel.id, by, now));
  return `Arrived: ${open.map((parcel) => parcel.id).join(", ")}.`;
}
