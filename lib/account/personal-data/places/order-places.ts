import { Prisma } from "@/lib/platform/generated/client";
import { byOrder, emails, type Place } from "./place";

/** Of orders, payments and what became of them. */
export const orderPlaces: readonly Place[] = [
  {
    ...{
      table: "orders",
      title: "Orders",
      columns: ["email", "phone", "customer_id"],
      hidden: ["fingerprint"],
    },
    theirs: (person) => Prisma.sql`t.id = ANY(${[...person.orderIds]}::text[])`,
    erased:
      "the invoice (name, address, goods, sums) is kept as long as tax law says; address of mail and telephone go when the order is finished",
  },
  byOrder("order_line", "Things ordered"),
  byOrder("order_discount", "Discounts"),
  byOrder("order_transition", "What became of orders"),
  byOrder("order_note", "Notes on orders", { erased: "deleted when the order is finished" }),
  byOrder("parcel", "Parcels", { erased: "tracking goes when the order is finished" }),
  byOrder("payment", "Payments", {
    hidden: ["session_url"],
    erased: "kept with its order; what tells the card again goes when it is finished",
  }),
  {
    ...{ table: "refund", title: "Refunds", columns: [], erased: "kept with its order" },
    theirs: (person) =>
      Prisma.sql`t.payment_id IN (SELECT id FROM payment WHERE order_id = ANY(${[...person.orderIds]}::text[]))`,
  },
  {
    ...{ table: "dispute", title: "Payments disputed", columns: [], erased: "kept with its order" },
    theirs: (person) =>
      Prisma.sql`t.payment_id IN (SELECT id FROM payment WHERE order_id = ANY(${[...person.orderIds]}::text[]))`,
  },
  byOrder("order_return", "Returns", { erased: "their words go when the order is finished" }),
  byOrder("withdrawal", "Withdrawals", {
    columns: ["email"],
    erased: "name and address go when the order is finished",
  }),
  byOrder("order_points", "Points for orders"),
  byOrder("help_request", "Questions", { erased: "deleted when the order is finished" }),
  byOrder("draft_order", "Orders written for you", { erased: "deleted when the order is finished" }),
  byOrder("order_erasure", "Orders of an account that is gone", { erased: "kept until the invoice goes" }),
  {
    ...{ table: "discount_redemption", title: "Codes used", columns: ["email", "unique_code"] },
    ...{ theirs: emails("email"), erased: "kept under a digest, so that a code counts once a person" },
  },
];
