import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { erasedAddress } from "@/lib/platform/secrets/erased-address";
import { type Result, refusal, success } from "@/lib/values/result";
import { blankLetters } from "./blank-letters";
import { eraseOrders } from "./erase-orders";
import { forgetAmbassador } from "./forget-ambassador";
import { forgetMember } from "./forget-member";
import { readPerson } from "./read-person";
import type { EraseRefusal, Person } from "./types";

export type Erased = { readonly keptOrders: number; readonly openOrders: number };

/**
 * Forgets a customer (Regulation (EU) 2016/679 art. 17). What the law has the shop keep stays as long as it says and without
 * the rest; what only proves (consent, "no letters", a code used, who of the former staff did what) stays under a digest.
 * A letter says that it is done. Refuses "is_staff" for whoever works here or is invited to, "payment_under_way" for the hour a payment may take, "not_found".
 */
export async function eraseCustomer(
  tx: Tx,
  customerId: string,
  now: Date,
): Promise<Result<Erased, EraseRefusal>> {
  const person = await readPerson(tx, customerId, { proven: false });
  if (!person) return refusal("not_found");
  const ids = [...person.orderIds];
  // Orders before their customer, as everywhere.
  const held = await tx.$queryRaw<{ state: string }[]>`
    SELECT state::text FROM orders WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`;
  const [customer] = await tx.$queryRaw<{ name: string | null; email: string }[]>`
    SELECT name, email::text FROM customer WHERE id = ${customerId} FOR UPDATE`;
  if (!customer) return refusal("not_found");
  if (held.some(({ state }) => state === "awaiting_payment" || state === "payment_processing"))
    return refusal("payment_under_way");
  const emails = [...person.emails];
  const members = await tx.$queryRaw<{ id: string; name: string; email: string; ended: boolean }[]>`
    SELECT id, name, email::text, state = 'ended' AS ended FROM staff_member
    WHERE user_id = ${person.userId} OR email = ANY(${emails}::text[]::citext[]) ORDER BY id FOR UPDATE`;
  if (members.some(({ ended }) => !ended)) return refusal("is_staff");
  for (const member of members) await forgetMember(tx, member);

  const orders = await eraseOrders(tx, person, now);
  await blankLetters(tx, { emails, orderIds: [], except: orders.open });
  await keepDigests(tx, person);
  await tx.signInRequest.deleteMany({ where: { email: { in: emails } } });
  await tx.newsletterPermission.deleteMany({ where: { email: { in: emails } } });
  await tx.flowRun.deleteMany({ where: { OR: [{ customerId }, { email: { in: emails } }] } });
  await tx.flowLetter.deleteMany({ where: { email: { in: emails } } });
  await tx.letterDay.deleteMany({ where: { email: { in: emails } } });
  await tx.productWish.deleteMany({ where: { email: { in: emails } } });
  await tx.saleInvitation.deleteMany({ where: { email: { in: emails } } });
  await tx.saleMailingReader.deleteMany({ where: { email: { in: emails } } });
  await tx.saleBuyer.deleteMany({ where: { email: { in: emails } } });
  await tx.optIn.deleteMany({ where: { email: { in: emails } } });
  await tx.subscriber.deleteMany({ where: { email: { in: emails } } });
  await tx.$executeRaw`
    UPDATE audit_entry SET before = NULL, after = NULL WHERE entity_id = ANY(${[customerId, person.userId ?? customerId]})`;
  await tx.$executeRaw`
    UPDATE audit_entry SET actor_name = 'Somebody erased' WHERE actor = ANY(${[`customer:${customerId}`, `customer:${person.userId}`]})`;
  // Who searched for them and took the list along left their name in the log.
  await tx.$executeRaw`
    UPDATE audit_entry SET after = NULL WHERE entity = 'export'
      AND after::text ILIKE ANY(${[...emails, ...(customer.name ? [customer.name] : [])].map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`)}::text[])`;
  await tx.$executeRaw`
    UPDATE points_transaction SET note = NULL WHERE note IS NOT NULL
      AND member_id IN (SELECT id FROM loyalty_member WHERE customer_id = ${customerId})`;
  await forgetAmbassador(tx, { customerId, emails });
  await tx.basket.deleteMany({ where: { customerId } });
  await tx.basket.updateMany({ where: { contactEmail: { in: emails } }, data: { contactEmail: null } });
  await tx.leftBasket.deleteMany({ where: { OR: [{ customerId }, { email: { in: emails } }] } });
  await tx.customerMerge.deleteMany({ where: { intoId: customerId } });
  await tx.customer.delete({ where: { id: customerId } });
  if (person.userId) await tx.user.delete({ where: { id: person.userId } });

  const told = { keptOrders: orders.kept, openOrders: orders.open.length };
  const key = `erasure-receipt:${customerId}`;
  await enqueueLetter(tx, { key, template: "erasure-receipt", to: customer.email, props: told }, now);
  return success(told);
}

/** Puts digests in the place of addresses where only the proof is to stay. */
async function keepDigests(tx: Tx, { emails }: Person): Promise<void> {
  for (const email of emails) {
    const digest = erasedAddress(email);
    await tx.$executeRaw`UPDATE consent_entry SET email = ${digest}::citext WHERE email = ${email}::citext`;
    await tx.$executeRaw`UPDATE discount_redemption SET email = ${digest}::citext WHERE email = ${email}::citext`;
    await tx.$executeRaw`
      INSERT INTO suppression (email, reason, created_at) SELECT ${digest}::citext, reason, created_at FROM suppression
      WHERE email = ${email}::citext ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`DELETE FROM suppression WHERE email = ${email}::citext`;
  }
}
