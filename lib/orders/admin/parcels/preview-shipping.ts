import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { BulkInput, BulkPreview } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { leftToShip } from "../../fulfilment/left-to-ship";
import { withdrawnLines } from "../../withdrawals/withdrawn-lines";
import { chosenOrders } from "../list/chosen-orders";

const shown = 12;

/** What shipping the chosen orders would send, order by order. */
export async function previewShipping(
  tx: Tx,
  actor: Actor,
  { selection }: BulkInput,
  now: Date,
): Promise<Result<BulkPreview, "forbidden">> {
  const no = forbid(actor, "orders.read");
  if (no) return no;
  const ids = await chosenOrders(tx, selection, now);
  const orders = await tx.order.findMany({
    where: { id: { in: ids } },
    include: { lines: true, withdrawals: true, parcels: { include: { lines: true } } },
    orderBy: [{ placedAt: "asc" }, { id: "asc" }],
  });
  const ready = orders.flatMap(({ id, number, name, state, lines, parcels, withdrawals }) => {
    if (state !== "paid" && state !== "part_shipped") return [];
    const sent = parcels.flatMap((parcel) => parcel.lines);
    const pieces = leftToShip(lines, sent, withdrawnLines(withdrawals)).reduce(
      (sum, one) => sum + one.quantity,
      0,
    );
    return pieces > 0 ? [{ id, label: `${number ?? "–"} ${name}`, pieces }] : [];
  });
  const left = orders.length - ready.length;
  return success({
    count: ready.length,
    lines: ready.slice(0, shown).map(({ label, pieces }) => ({
      label,
      before: "to pack",
      after: `${pieces} ${pieces === 1 ? "piece" : "pieces"} shipped`,
    })),
    ...(left > 0
      ? {
          note: `${left} cannot be shipped (not paid, already sent, or withdrawn from) and stay as they are.`,
        }
      : {}),
  });
}
