import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { BulkDone, BulkInput } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { shipParcel } from "../../fulfilment/ship-parcel";
import { chosenOrders } from "../list/chosen-orders";

/**
 * Sends everything that the chosen orders still wait for, a parcel each, without tracking. What cannot be sent (not paid,
 * already on its way, withdrawn from) is left as it is and counted.
 * @param input.value the carrier
 */
export async function shipOrders(
  tx: Tx,
  actor: Actor,
  { selection, value }: BulkInput,
  now: Date,
): Promise<Result<BulkDone, "forbidden">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const carrier = value?.trim() || null;
  const ids = await chosenOrders(tx, selection, now);
  let done = 0;
  // In one order of ids, so that two people who ship overlapping choices wait for each other and do not lock up.
  for (const orderId of [...ids].sort()) {
    const parcel = { orderId, carrier, trackingNumber: null, trackingUrl: null, lines: null };
    const shipped = await shipParcel(
      tx,
      parcel,
      { actor: actorKey(actor), reason: "shipped with others" },
      now,
    );
    if (!shipped.ok) continue;
    done += 1;
    const after = { parcelId: shipped.value.parcelId, carrier };
    await audit(
      tx,
      actor,
      { action: "order.ship", entity: "order", entityId: orderId, before: null, after },
      now,
    );
  }
  const skipped = ids.length - done;
  const left = skipped > 0 ? ` ${skipped} could not be shipped and are as they were.` : "";
  return success({ done, skipped, note: `${done} shipped; their buyers are told by letter.${left}` });
}
