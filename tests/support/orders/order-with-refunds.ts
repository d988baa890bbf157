import { db } from "@/lib/platform/db";

/** An order with its lines as they stand, its payments and what was paid back of each. */
export function orderWithRefunds(id: string) {
  return db().order.findUniqueOrThrow({
    where: { id },
    include: { lines: { orderBy: { position: "asc" } }, payments: { include: { refunds: true } } },
  });
}
