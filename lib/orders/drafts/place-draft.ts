import { addDays } from "date-fns";
import type { z } from "zod";
import { releaseReservation } from "@/lib/catalogue/stock/release-reservation";
import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { normalPostcode } from "@/lib/values/postcode";
import { type Result, refusal, success } from "@/lib/values/result";
import { fingerprint } from "../fingerprint";
import { markPaid } from "../mark-paid";
import { placeOrder } from "../place-order";
import { moveReturn } from "../returns/move-return";
import { quoteDraft } from "./quote-draft";
import { returnWorth } from "./return-worth";
import type { DraftContent, placeDraftSchema } from "./schema";
import { draftContentSchema } from "./schema";
import { showSums } from "./show-sums";

type No =
  | "forbidden"
  | "not_found"
  | "changed_meanwhile"
  | "not_complete"
  | "sum_changed"
  | "out_of_stock"
  | "discount_refused"
  | "not_allowed";

function buyerOf(content: DraftContent, collected: boolean, locale: string) {
  const { email, name, phone, line1, line2, city, region, postcode, country } = content;
  const nowhere = { line1: null, line2: null, city: null, region: null, postcode: null };
  const sent = {
    line1,
    line2: line2 || null,
    city,
    region: region || null,
    postcode: normalPostcode(country, postcode) ?? (postcode || null),
  };
  const address = { ...(collected ? nowhere : sent), country };
  return { email, name, phone: phone || null, locale, newsletterOptIn: false, address };
}

/**
 * Makes a draft the order it describes, waiting to be paid by the link that goes to the customer. Its pieces stay on sale
 * until somebody begins to pay; its discount is kept for it. What comes to nothing, an exchange for
 * something of the same worth or less, is done at once; what it owes is then refunded (lib/reactions).
 * Refuses "not_complete" with what is missing, and "sum_changed" when it no longer comes to what the button said (below 0 when money goes back).
 */
export async function placeDraft(
  tx: Tx,
  actor: Actor,
  { draftId, version, agreed, days }: z.output<typeof placeDraftSchema>,
  now: Date,
): Promise<Result<{ orderId: string }, No>> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const held = await tx.draftOrder.updateMany({
    where: { id: draftId, version, orderId: null },
    data: { version: { increment: 1 } },
  });
  const draft = await tx.draftOrder.findUnique({ where: { id: draftId } });
  if (!draft) return refusal("not_found");
  if (held.count === 0) return refusal("changed_meanwhile");
  const content = draftContentSchema.parse(draft.content);
  const quoted = await quoteDraft(tx, draftId, content, await returnWorth(tx, draft.returnId), now);
  const { missing } = showSums(quoted, content);
  if (missing.length > 0) return refusal("not_complete", missing);
  const { quote, owed } = quoted;
  if (quote.total - owed !== agreed) return refusal("sum_changed", { total: quote.total, owed });
  const noRefund = owed > 0 ? forbid(actor, "orders.refund") : null;
  if (noRefund) return noRefund;
  const { money } = await readShop(tx);
  const buyer = buyerOf(content, quote.delivery?.kind === "collection", money.locale);
  const payLinkUntil = addDays(now, days);
  const agreement = { quote, buyer, fingerprint: fingerprint({ draftId, version }), holdUntil: payLinkUntil };
  const placed = await placeOrder(tx, agreement, now);
  if (!placed.ok) return refusal(placed.reason === "out_of_stock" ? "out_of_stock" : "discount_refused");
  const { orderId } = placed.value;
  const by = { actor: actorKey(actor), actorName: actor.name };
  await tx.orderTransition.updateMany({ where: { orderId }, data: { actor: by.actor } });
  await tx.draftOrder.update({ where: { id: draftId }, data: { orderId } });
  if (quote.total === 0) {
    const paid = await markPaid(tx, orderId, by.actor, now);
    if (!paid.ok) throw new Error(`order ${orderId} was placed and could not be marked paid: ${paid.reason}`);
  } else {
    await releaseReservation(tx, orderId, now);
    await tx.order.update({ where: { id: orderId }, data: { payLinkUntil } });
    await record(tx, { type: "pay_link_sent", orderId, data: { key: draftId } }, now);
  }
  if (draft.returnId) {
    const moved = await moveReturn(tx, draft.returnId, "exchanged", by, now, {
      exchangeOrderId: orderId,
      owed: owed || null,
    });
    if (!moved.ok) return refusal("not_allowed");
  }
  const after = {
    total: quote.total,
    draftId,
    ...(owed > 0 ? { owed } : {}),
    ...(draft.returnId ? { returnId: draft.returnId } : {}),
  };
  await audit(
    tx,
    actor,
    { action: "order.place", entity: "order", entityId: orderId, before: null, after },
    now,
  );
  return success({ orderId });
}
