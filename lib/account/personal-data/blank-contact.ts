import type { Tx } from "@/lib/platform/db";
import { nobodysAddress } from "@/lib/platform/secrets/erased-address";
import { blankLetters } from "./blank-letters";

/**
 * Takes out of finished orders what only served to deliver and to talk about them: address of mail, telephone, tracking,
 * questions, notes, letters, and what the log says was changed. Name, address, goods and sums of the invoice stay.
 */
export async function blankContact(tx: Tx, orderIds: readonly string[], now: Date): Promise<void> {
  if (orderIds.length === 0) return;
  const ids = [...orderIds];
  await tx.$executeRaw`UPDATE orders SET email = ${nobodysAddress}, phone = NULL, claimed_at = NULL, customer_id = NULL WHERE id = ANY(${ids})`;
  await tx.$executeRaw`UPDATE parcel SET tracking_number = NULL, tracking_url = NULL WHERE order_id = ANY(${ids})`;
  await tx.$executeRaw`UPDATE withdrawal SET email = ${nobodysAddress}, name = '–' WHERE order_id = ANY(${ids})`;
  await tx.$executeRaw`UPDATE payment SET session_url = NULL, card_fingerprint = NULL WHERE order_id = ANY(${ids})`;
  await tx.$executeRaw`UPDATE order_transition SET reason = NULL WHERE order_id = ANY(${ids}) AND actor LIKE 'staff:%'`;
  await tx.$executeRaw`DELETE FROM help_request WHERE order_id = ANY(${ids})`;
  await tx.$executeRaw`DELETE FROM order_note WHERE order_id = ANY(${ids})`;
  await tx.$executeRaw`DELETE FROM draft_order WHERE order_id = ANY(${ids})`;
  await tx.$executeRaw`
    UPDATE order_return_move SET reason = NULL WHERE return_id IN (SELECT id FROM order_return WHERE order_id = ANY(${ids}))`;
  await tx.$executeRaw`UPDATE order_return SET note = NULL, instructions = NULL WHERE order_id = ANY(${ids})`;
  await tx.$executeRaw`
    UPDATE audit_entry SET before = NULL, after = NULL WHERE entity_id = ANY(${ids})`;
  await blankLetters(tx, { emails: [], orderIds: ids, except: [] });
  await tx.$executeRaw`UPDATE order_erasure SET contact_gone_at = ${now} WHERE order_id = ANY(${ids})`;
}
