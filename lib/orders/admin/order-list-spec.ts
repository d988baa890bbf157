import { OrderState, Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/read-list";
import { dateFilter } from "./date-filter";

const states: ReadonlySet<string> = new Set(Object.values(OrderState));

/** What needs a person: each is answered by an index on the order's id. */
const attention: Readonly<Record<string, Prisma.Sql>> = {
  question: Prisma.sql`o.id IN (SELECT h.order_id FROM help_request h WHERE h.settled_at IS NULL)`,
  withdrawal: Prisma.sql`EXISTS (SELECT 1 FROM withdrawal w WHERE w.order_id = o.id AND w.confirmed_at IS NOT NULL)`,
  return: Prisma.sql`o.id IN (SELECT r.order_id FROM order_return r WHERE r.state IN ('requested', 'approved', 'received'))`,
};

/**
 * Words are a number, the beginning of a SKU, or parts of a name or an address for mail. Of the orders with a SKU only so
 * many are named that the list stays quick; who looks for more filters the product's own orders.
 */
function search(text: string): Prisma.Sql {
  const number = /^#?(\d{1,9})$/.exec(text)?.[1];
  const like = (words: string) => words.toLowerCase().replace(/[\\%_]/g, "\\$&");
  const parts = text
    .split(/\s+/)
    .slice(0, 6)
    .map((word) => Prisma.sql`lower(o.name || ' ' || o.email::text) LIKE ${`%${like(word)}%`}`);
  const bySku = Prisma.sql`o.id = ANY(ARRAY(SELECT l.order_id FROM order_line l WHERE lower(l.sku) LIKE ${`${like(text)}%`}
    ORDER BY l.order_id DESC LIMIT 500))`;
  const words = Prisma.sql`(${Prisma.join(parts, " AND ")})`;
  if (text.startsWith("ord_")) return Prisma.sql`o.id = ${text}`;
  if (number) return Prisma.sql`(o.number = ${Number(number)} OR ${bySku})`;
  return text.includes("@") ? words : Prisma.sql`(${words} OR ${bySku})`;
}

/** How the list of orders is read at `now`, with days as the shop's clock has them. */
export function orderListSpec(now: Date, timeZone: string): ListSpec {
  return {
    columns: Prisma.sql`o.id, o.number, o.state::text, o.name, o.email::text AS email, o.total,
      o.refunded_total AS "refundedTotal", o.currency, o.placed_at AS "placedAt", o.paid_at AS "paidAt",
      o.delivery_name AS "deliveryName", o.delivery_kind::text AS "deliveryKind", o.address->>'country' AS country,
      o.pay_link_until AS "payLinkUntil", o.packed_at IS NOT NULL AS packed,
      (SELECT coalesce(sum(l.quantity), 0)::int FROM order_line l WHERE l.order_id = o.id) AS pieces,
      EXISTS (SELECT 1 FROM help_request h WHERE h.order_id = o.id AND h.settled_at IS NULL) AS asks,
      EXISTS (SELECT 1 FROM withdrawal w WHERE w.order_id = o.id AND w.confirmed_at IS NOT NULL) AS withdrawn,
      EXISTS (SELECT 1 FROM order_return r WHERE r.order_id = o.id AND r.state IN ('requested', 'approved', 'received')) AS returns`,
    from: Prisma.sql`orders o`,
    id: Prisma.sql`o.id`,
    sorts: {
      placed: { by: Prisma.sql`o.placed_at`, type: "timestamptz", descending: true },
      total: { by: Prisma.sql`o.total`, type: "int", descending: true },
    },
    usual: "placed",
    filters: {
      state: (values) => {
        const known = values.filter((value) => states.has(value));
        // Written out, for the planner knows how many orders are in a state only when it can read its name.
        const names = known.map((state) => `'${state}'`).join(", ");
        return known.length > 0 ? Prisma.sql`o.state IN (${Prisma.raw(names)})` : null;
      },
      delivery: (values) => Prisma.sql`o.delivery_method_id = ANY(${[...values]}::text[])`,
      country: (values) => Prisma.sql`o.address->>'country' = ANY(${[...values]}::text[])`,
      placed: ([value = ""]) => {
        const from = dateFilter(value, now, timeZone);
        return from ? Prisma.sql`o.placed_at >= ${from}` : null;
      },
      attention: (values) => {
        const conditions = values.flatMap((value) => attention[value] ?? []);
        return conditions.length > 0 ? Prisma.sql`(${Prisma.join(conditions, " OR ")})` : null;
      },
      packed: ([value]) =>
        Prisma.sql`o.packed_at IS ${value === "yes" ? Prisma.sql`NOT NULL` : Prisma.sql`NULL`}`,
      customer: ([id = ""]) => Prisma.sql`o.customer_id = ${id}`,
    },
    search,
  };
}
