import { Prisma } from "@/lib/platform/generated/client";
import { byEmail, customer, member, orders, type Place } from "./place";

/** Of points, friends and sales for members. */
export const programmePlaces: readonly Place[] = [
  {
    ...{ table: "loyalty_member", title: "Your points", columns: ["customer_id"], theirs: customer },
    erased: "kept without you: the books of points",
  },
  {
    ...{ table: "points_transaction", title: "Every movement of points", columns: [], theirs: member },
    ...{ hidden: ["key"], erased: "kept without you and without notes" },
  },
  {
    ...{
      table: "points_posting",
      title: "Every movement of points, by account",
      columns: [],
      theirs: member,
    },
    erased: "kept without you",
  },
  {
    ...{ table: "points_notice", title: "Letters about points that end", columns: [], theirs: member },
    erased: "kept without you",
  },
  {
    ...{ table: "reward_taken", title: "Rewards you took", columns: ["code"], theirs: member },
    erased: "kept without you: codes that count once",
  },
  {
    ...{ table: "referral_link", title: "Your link for friends", columns: ["customer_id", "code"] },
    // With those of customers who were merged into this one.
    theirs: (person) =>
      Prisma.sql`coalesce(t.into_id, t.id) IN (SELECT id FROM referral_link WHERE customer_id = ${person.customerId})`,
    erased: "deleted",
  },
  {
    ...{ table: "referral_day", title: "How often it was opened", columns: [], erased: "deleted" },
    theirs: (person) =>
      Prisma.sql`t.link_id IN (SELECT id FROM referral_link WHERE customer_id = ${person.customerId})`,
  },
  {
    ...{
      table: "referral",
      title: "Friends' offers, taken by you or from your link",
      columns: ["code", "reward_code"],
    },
    theirs: (person) =>
      Prisma.sql`(${orders(person)} OR t.link_id IN (SELECT id FROM referral_link WHERE customer_id = ${person.customerId}))`,
    // What the other of the two has bought is theirs.
    ...{
      hidden: ["order_id", "doubts"],
      erased: "deleted with your link; kept with your order under its number",
    },
  },
  byEmail("sale_invitation", "Invitations to sales"),
  byEmail("sale_mailing_reader", "Letters that invited you to sales"),
  byEmail("sale_buyer", "Pieces bought of sales with a limit"),
];
