import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { shipParcel } from "../../fulfilment/ship-parcel";
import { addressSchema } from "../../schema";
import type { ShipInput } from "../schema";
import { trackingPage } from "./tracking-page";

type No = "forbidden" | "not_shippable" | "nothing_left" | "too_many" | "withdrawn" | "refunded";

/**
 * Sends one parcel with what was ticked. A carrier whose pages are known gets the link to its page by itself. Refuses what
 * `shipParcel` refuses.
 */
export async function shipOrder(
  tx: Tx,
  actor: Actor,
  input: ShipInput,
  now: Date,
): Promise<Result<{ parcelId: string; state: string }, No>> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const { orderId, lines, carrier, trackingNumber, despiteWithdrawal } = input;
  const before = await tx.order.findUnique({ where: { id: orderId } });
  const postcode = before && addressSchema.parse(before.address).postcode;
  const trackingUrl = input.trackingUrl ?? trackingPage(carrier, trackingNumber, postcode);
  const parcel = { orderId, carrier, trackingNumber, trackingUrl, lines, despiteWithdrawal };
  const shipped = await shipParcel(tx, parcel, { actor: actorKey(actor) }, now);
  if (!shipped.ok) return shipped;
  const { parcelId } = shipped.value;
  const after = await tx.order.findUniqueOrThrow({ where: { id: orderId }, select: { state: true } });
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  await audit(
    tx,
    actor,
    {
      action: "order.ship",
      entity: "order",
      entityId: orderId,
      before: { state: before?.state ?? null },
      after: {
        state: after.state,
        parcelId,
        pieces,
        carrier,
        trackingNumber,
        ...(despiteWithdrawal ? { despiteWithdrawal } : {}),
      },
    },
    now,
  );
  return success({ parcelId, state: after.state });
}
