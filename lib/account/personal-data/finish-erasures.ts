import type { Tx } from "@/lib/platform/db";
import { nobodysAddress } from "@/lib/platform/secrets/erased-address";
import { blankContact } from "./blank-contact";
import { blankInvoices } from "./blank-invoices";
import { finishedOrder } from "./finished-order";

const batch = 500;
const receipts = "erasure-receipt";

/**
 * What erasing had to leave for later: how to reach the buyer of an order that is finished by now, invoices whose time is
 * over, the receipt once it was sent, and what the mail service still told of letters whose addressee is forgotten.
 */
export async function finishErasures(tx: Tx, now: Date): Promise<void> {
  const finished = await tx.$queryRaw<{ id: string; email: string }[]>`
    SELECT o.id, o.email::text FROM order_erasure e JOIN orders o ON o.id = e.order_id
    WHERE e.contact_gone_at IS NULL AND ${finishedOrder(now)} LIMIT ${batch}`;
  await blankContact(
    tx,
    finished.map(({ id }) => id),
    now,
  );
  const over = await tx.$queryRaw<{ id: string }[]>`
    SELECT order_id AS id FROM order_erasure
    WHERE blanked_at IS NULL AND contact_gone_at IS NOT NULL AND keep_until < ${now}::date LIMIT ${batch}`;
  await blankInvoices(
    tx,
    over.map(({ id }) => id),
    now,
  );
  await tx.$executeRaw`
    UPDATE outbox_letter SET to_email = ${nobodysAddress}, props = '{}', last_error = NULL
    WHERE template = ${receipts} AND state <> 'waiting' AND to_email <> ${nobodysAddress}
      AND created_at > ${new Date(now.getTime() - 90 * 24 * 60 * 60 * 1000)}`;
  await tx.$executeRaw`
    UPDATE letter_event e SET payload = '{}' FROM outbox_letter l
    WHERE l.id = e.letter_id AND l.to_email = ${nobodysAddress} AND e.payload <> '{}' AND e.processed_at IS NOT NULL`;
}
