import { OrderState, Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { literally, wordConditions } from "@/lib/platform/lists/word-conditions";
import { attention, isAttention, openWithdrawal } from "./attention";
import { dateFilter } from "./date-filter";

const states: ReadonlySet<string> = new Set(Object.values(OrderState));

/** Written as the index of trigrams is, or it is not found by it. */
export const orderWords = Prisma.sql`lower(o.name || ' ' || o.email::text)`;

/** Words are a number, the beginning of a SKU, or parts of a name or an address for mail. */
function search(text: string): Prisma.Sql[] {
  if (text.startsWith("ord_")) return [Prisma.sql`o.id = ${text}`];
  const number = /^#?(\d{1,9})$/.exec(text)?.[1];
  const words = number ? Prisma.sql`o.number = ${Number(number)}` : wordConditions(orderWords, text);
  if (text.includes("@")) return [words];
  return [
    words,
    Prisma.sql`EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND lower(l.sku) LIKE ${`${literally(text)}%`})`,
  ];
}

/** Whether an order has such a row, looked up order by order: EXISTS may read them all, for a page of fifty. */
function has(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT true FROM ${rows} LIMIT 1), false)`;
}

/** How the list of orders is read at `now`, with days as the shop's clock has them. */
export function orderListSpec(now: Date, timeZone: string): ListSpec {
  return {
    columns: Prisma.sql`o.id, o.number, o.state::text, o.name, o.email::text AS email, o.total,
      o.refunded_total AS "refundedTotal", o.currency, o.placed_at AS "placedAt", o.paid_at AS "paidAt",
      o.delivery_name AS "deliveryName", o.delivery_kind::text AS "deliveryKind", o.address->>'country' AS country,
      o.pay_link_until AS "payLinkUntil", o.packed_at IS NOT NULL AS packed,
      (SELECT coalesce(sum(l.quantity), 0)::int FROM order_line l WHERE l.order_id = o.id) AS pieces,
      ${has(Prisma.sql`help_request h WHERE h.order_id = o.id AND h.settled_at IS NULL`)} AS asks,
      ${has(Prisma.sql`withdrawal w WHERE w.order_id = o.id AND ${openWithdrawal}`)} AS withdrawn,
      ${has(Prisma.sql`order_return r WHERE r.order_id = o.id AND r.state IN ('requested', 'approved', 'received')`)} AS returns`,
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
        // One by one, for the planner does not know how many orders are in the states of an array that was cast.
        return known.length > 0 ? Prisma.sql`o.state IN (${Prisma.join(known)})` : null;
      },
      delivery: (values) => Prisma.sql`o.delivery_method_id IN (${Prisma.join([...values])})`,
      country: (values) => Prisma.sql`o.address->>'country' IN (${Prisma.join([...values])})`,
      placed: ([value = ""]) => {
        const from = dateFilter(value, now, timeZone);
        return from ? Prisma.sql`o.placed_at >= ${from}` : null;
      },
      attention: (values) => {
        const needing = values
          .filter(isAttention)
          .map((kind) => Prisma.sql`SELECT order_id FROM (${attention[kind]}) AS needing`);
        return needing.length > 0 ? Prisma.sql`o.id IN (${Prisma.join(needing, " UNION ALL ")})` : null;
      },
      packed: ([value]) =>
        Prisma.sql`o.packed_at IS ${value === "yes" ? Prisma.sql`NOT NULL` : Prisma.sql`NULL`}`,
      customer: ([id = ""]) => Prisma.sql`o.customer_id = ${id}`,
    },
    sought: ["attention", "country"],
    search,
  };
}
