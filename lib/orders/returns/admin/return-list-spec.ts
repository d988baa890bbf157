import { Prisma, ReturnState } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { wordConditions } from "@/lib/platform/lists/word-conditions";
import { orderWords } from "../../admin/list/order-list-spec";

const states: ReadonlySet<string> = new Set(Object.values(ReturnState));

/** How the list of returns is read. Words are an order's number, or parts of a name or an address for mail. */
export const returnListSpec: ListSpec = {
  columns: Prisma.sql`r.id, r.order_id AS "orderId", o.number, o.name, r.state::text, r.reason::text,
    r.created_at AS "createdAt",
    (SELECT coalesce(sum(l.quantity), 0)::int FROM order_return_line l WHERE l.return_id = r.id) AS pieces`,
  from: Prisma.sql`order_return r JOIN orders o ON o.id = r.order_id`,
  id: Prisma.sql`r.id`,
  sorts: { asked: { by: Prisma.sql`r.created_at`, type: "timestamptz", descending: true } },
  usual: "asked",
  filters: {
    state: (values) => {
      const known = values.filter((value) => states.has(value));
      return known.length > 0 ? Prisma.sql`r.state IN (${Prisma.join(known)})` : null;
    },
  },
  search: (text) => {
    const number = /^#?(\d{1,9})$/.exec(text)?.[1];
    return [number ? Prisma.sql`o.number = ${Number(number)}` : wordConditions(orderWords, text)];
  },
};
