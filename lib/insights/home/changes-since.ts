import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { actorKey } from "@/lib/staff/actor-key";
import { permits } from "@/lib/staff/permits";
import type { Permission, StaffActor } from "@/lib/staff/types";
import { countUpTo } from "./count-up-to";
import type { Changes } from "./types";

const shown = 6;
/** Who was away for months is told of the last entries and sent to the whole log. */
const looked = 1_000;

/** Which permission shows what was done to a thing. What is not named here is for those who may read the whole log. */
const readers: Readonly<Record<string, Permission>> = {
  order: "orders.read",
  product: "catalogue.read",
  collection: "catalogue.read",
  media: "catalogue.read",
  import: "catalogue.read",
  catalogue: "catalogue.read",
  customer: "customers.read",
  discount: "discounts.read",
  delivery: "delivery.read",
  holiday: "delivery.read",
  tax: "delivery.read",
  setting: "settings.read",
  policy: "settings.read",
  staff: "staff.read",
};

/** What colleagues did and what was sold since a moment, as far as this person may see it. */
export async function changesSince(tx: Tx, actor: StaffActor, since: Date): Promise<Changes> {
  const all = permits(actor, "audit.read");
  const seen = Object.keys(readers).filter((entity) => permits(actor, readers[entity] ?? "audit.read"));
  const may = all ? Prisma.sql`true` : Prisma.sql`entity = ANY(${seen}::text[])`;
  const [paidOrders, done] = await Promise.all([
    permits(actor, "orders.read") ? countUpTo(tx, Prisma.sql`orders WHERE paid_at > ${since}`) : null,
    tx.$queryRaw<Changes["done"]>`
      SELECT (array_agg(actor_name ORDER BY at DESC))[1] AS "actorName", action, entity,
        (array_agg(entity_id ORDER BY at DESC))[1] AS "entityId", count(DISTINCT entity_id)::int AS times, max(at) AS at
      FROM (SELECT * FROM audit_entry WHERE at > ${since} ORDER BY at DESC LIMIT ${looked}) AS latest
      WHERE actor <> ${actorKey(actor)} AND ${may}
      GROUP BY actor, action, entity ORDER BY max(at) DESC LIMIT ${shown}`,
  ]);
  return { since, paidOrders, done, all };
}
