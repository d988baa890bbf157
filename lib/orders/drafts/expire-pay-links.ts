import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { endUnpaid } from "../end-unpaid";

/** Ends the orders whose link for paying has run out and that nobody is paying just now. Returns how many. */
export async function expirePayLinks(now: Date): Promise<number> {
  const due = await db().order.findMany({
    where: {
      paidAt: null,
      payLinkUntil: { lte: now },
      state: "awaiting_payment",
      payments: { none: { state: { in: ["created", "open", "processing"] } } },
    },
    select: { id: true },
    take: 200,
  });
  for (const { id } of due) await transact((tx) => endUnpaid(tx, id, "expired", { actor: "worker" }, now));
  return due.length;
}
