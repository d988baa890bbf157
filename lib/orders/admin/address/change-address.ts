import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { normalPostcode } from "@/lib/values/postcode";
import { type Result, refusal, success } from "@/lib/values/result";
import { readOrder } from "../../data";
import { lockOrder } from "../../lock-order";
import { addressSchema } from "../../schema";
import type { AddressInput } from "../schema";
import type { AddressEffect } from "../types";
import { addressMeanwhile } from "./address-meanwhile";
import { deliveryOfOrder } from "./delivery-of-order";

type No = "forbidden" | "not_found" | "too_late" | "invalid" | "zone_changed" | "changed_meanwhile";

/**
 * Changes where an order goes, while nothing of it has left. The sums stay as they were agreed: when the new place is in
 * another zone, has another tax, or cannot be reached the way that was chosen, the first try is refused "zone_changed" with what that means,
 * and goes through once it was `accepted`. Refuses "changed_meanwhile" when the order moved on since the form was opened.
 */
export async function changeAddress(
  tx: Tx,
  actor: Actor,
  input: AddressInput,
  now: Date,
): Promise<Result<{ version: string; effect: AddressEffect }, No>> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const { orderId, version, accepted, name, phone, ...typed } = input;
  await lockOrder(tx, orderId);
  const order = await readOrder(tx, orderId);
  if (!order) return refusal("not_found");
  if (order.updatedAt.toISOString() !== version)
    return refusal("changed_meanwhile", addressMeanwhile(order, input));
  const open = order.state === "paid" || order.state === "awaiting_payment";
  if (!open || order.parcels.length > 0 || order.deliveryKind === "collection") return refusal("too_late");
  const postcode = typed.postcode === null ? null : normalPostcode(typed.country, typed.postcode);
  if (typed.postcode !== null && postcode === null)
    return refusal("invalid", { postcode: "This is not a postcode of that country." });
  const address = { ...typed, postcode };
  const effect = await deliveryOfOrder(tx, order, address, now);
  const moved = effect.zoneBefore !== effect.zoneAfter || effect.taxBefore !== effect.taxAfter;
  if (!accepted && (moved || !effect.served)) return refusal("zone_changed", effect);
  const saved = await tx.order.update({ where: { id: orderId }, data: { name, phone, address } });
  const before: Record<string, string | null> = {
    name: order.name,
    phone: order.phone,
    ...addressSchema.parse(order.address),
  };
  const after: Record<string, string | null> = { name, phone, ...address };
  const changed = Object.keys(after).filter((key) => before[key] !== after[key]);
  const only = (all: typeof after) => Object.fromEntries(changed.map((key) => [key, all[key] ?? null]));
  if (changed.length > 0)
    await audit(
      tx,
      actor,
      {
        action: "order.address",
        entity: "order",
        entityId: orderId,
        before: only(before),
        after: only(after),
      },
      now,
    );
  return success({ version: saved.updatedAt.toISOString(), effect });
}
