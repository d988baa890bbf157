import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { BulkDone, BulkInput } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { chosenOrders } from "../list/chosen-orders";

type Packed = { readonly selection: BulkInput["selection"]; readonly packed: boolean };

/**
 * Notes that all the chosen orders still wait for lies packed and only the label is missing, or that it does not. Nobody is
 * told by letter: nothing has left. Orders with nothing to send, and those that are so already, are left as they are.
 */
export async function setPacked(
  tx: Tx,
  actor: Actor,
  { selection, packed }: Packed,
  now: Date,
): Promise<Result<BulkDone, "forbidden">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const ids = await chosenOrders(tx, selection, now);
  const was = packed ? Prisma.sql`packed_at IS NULL` : Prisma.sql`packed_at IS NOT NULL`;
  // Held in one order of ids, as when they are shipped.
  const fit = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM orders WHERE id = ANY(${ids}::text[]) AND state IN ('paid', 'part_shipped') AND ${was} ORDER BY id FOR UPDATE`;
  await tx.$executeRaw`
    UPDATE orders SET packed_at = ${packed ? now : null}::timestamptz WHERE id = ANY(${fit.map(({ id }) => id)}::text[])`;
  for (const { id: entityId } of fit) {
    const change = { action: packed ? "order.pack" : "order.unpack", entity: "order", entityId };
    await audit(tx, actor, { ...change, before: { packed: !packed }, after: { packed } }, now);
  }
  const done = fit.length;
  const skipped = ids.length - done;
  const left = skipped > 0 ? ` ${skipped} stay as they were.` : "";
  const note = packed ? `${done} packed and waiting for a label.${left}` : `${done} to pack again.${left}`;
  return success({ done, skipped, note, undo: fit.map(({ id }) => id).join() });
}
