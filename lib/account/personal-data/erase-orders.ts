import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { blankContact } from "./blank-contact";
import { finishedOrder } from "./finished-order";
import { keepUntil } from "./keep-until";
import type { Person } from "./types";

type Told = { id: string; paidAt: Date | null; finished: boolean; money: boolean };

/**
 * Settles what becomes of a person's orders: tries that nobody paid go, paid ones are kept as invoices for as long as the law
 * of the shop's country says, and those under way keep how to reach the buyer until they are finished.
 */
export async function eraseOrders(
  tx: Tx,
  { orderIds }: Person,
  now: Date,
): Promise<{ kept: number; open: string[] }> {
  const { money } = await readShop(tx);
  const orders = await tx.$queryRaw<Told[]>`
    SELECT o.id, o.paid_at AS "paidAt", ${finishedOrder(now)} AS finished,
      o.paid_at IS NOT NULL OR EXISTS (SELECT 1 FROM payment p WHERE p.order_id = o.id AND p.state IN ('succeeded', 'refused')) AS money
    FROM orders o WHERE o.id = ANY(${[...orderIds]})`;
  const tries = orders.filter((order) => !order.money).map(({ id }) => id);
  const kept = orders.filter((order) => order.money);
  await tx.$executeRaw`DELETE FROM audit_entry WHERE entity_id = ANY(${tries})`;
  await tx.$executeRaw`DELETE FROM outbox_letter WHERE order_id = ANY(${tries})`;
  await tx.$executeRaw`DELETE FROM orders WHERE id = ANY(${tries})`;
  await tx.orderErasure.createMany({
    data: kept.map(({ id, paidAt }) => ({
      ...{ orderId: id, askedAt: now },
      keepUntil: new Date(keepUntil(paidAt ?? now, money.homeCountry)),
    })),
    skipDuplicates: true,
  });
  const [finished, open] = [true, false].map((asked) =>
    kept.filter((order) => order.finished === asked).map(({ id }) => id),
  );
  await blankContact(tx, finished ?? [], now);
  return { kept: kept.length, open: open ?? [] };
}
