import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { deliverParcel } from "../../fulfilment/deliver-parcel";

/** Notes that a parcel has arrived, or was collected. Refuses "already_delivered" when somebody did before. */
export async function deliverOrder(
  tx: Tx,
  actor: Actor,
  { parcelId }: { parcelId: string },
  now: Date,
): Promise<Result<{ orderId: string }, "forbidden" | "not_found" | "already_delivered">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const arrived = await deliverParcel(tx, parcelId, { actor: actorKey(actor) }, now);
  if (!arrived.ok) return arrived;
  const { orderId } = arrived.value;
  await audit(
    tx,
    actor,
    { action: "order.deliver", entity: "order", entityId: orderId, before: null, after: { parcelId } },
    now,
  );
  return success({ orderId });
}
