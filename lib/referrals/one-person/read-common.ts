import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { Doubt } from "../types";
import { alike } from "./alike";
import { knowsBasket } from "./knows-basket";
import { shareCard } from "./share-card";

const own = Prisma.sql`two.own`;
const friend = Prisma.sql`two.friend`;

/**
 * What whoever ordered has in common with a customer who recommends: being the same customer, one mailbox written in two ways, a
 * telephone, a place the parcels go to, a card, a browser's basket. Names are left out: many people share one.
 */
export async function readCommon(tx: Tx, ownId: string, orderId: string): Promise<Doubt[]> {
  const [row] = await tx.$queryRaw<{ doubts: Doubt[] }[]>`
    SELECT CASE WHEN two.own = two.friend THEN ARRAY['same_customer'] ELSE array_remove(ARRAY[
      CASE WHEN ${alike(own, friend, "email")} THEN 'same_mailbox' END,
      CASE WHEN ${alike(own, friend, "phone")} THEN 'same_phone' END,
      CASE WHEN ${alike(own, friend, "address")} THEN 'same_household' END,
      CASE WHEN ${shareCard(own, friend)} THEN 'same_card' END,
      CASE WHEN ${knowsBasket(own, Prisma.sql`two.basket`)} THEN 'same_browser' END
    ], NULL) END AS doubts
    FROM (SELECT ${ownId} AS own, customer_id AS friend, basket_id AS basket FROM orders WHERE id = ${orderId}) AS two
    WHERE two.friend IS NOT NULL`;
  return row?.doubts ?? [];
}
