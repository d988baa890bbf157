import { Prisma } from "@/lib/platform/generated/client";
import type { Person } from "./types";

/** Where something of a person stands, in `t`. */
export type Place = {
  readonly table: string;
  /** Heading in the export. */
  readonly title: string;
  /** Columns that name a person or point to one: what the schema is checked against. */
  readonly columns: readonly string[];
  readonly theirs: (person: Person) => Prisma.Sql;
  /** Columns the export leaves out: secrets, and what the shop only computes. */
  readonly hidden?: readonly string[];
  /** What erasing does with the rows, and why not all of them go. */
  readonly erased: string;
};

const emails = (column: string) => (person: Person) =>
  Prisma.sql`t.${Prisma.raw(column)} = ANY(${[...person.emails]}::text[]::citext[])`;
const customer = (person: Person) => Prisma.sql`t.customer_id = ${person.customerId}`;
const user = (person: Person) => Prisma.sql`t.user_id = ${person.userId}`;
const orders = (person: Person) => Prisma.sql`t.order_id = ANY(${[...person.orderIds]}::text[])`;
const member = (person: Person) =>
  Prisma.sql`t.member_id IN (SELECT id FROM loyalty_member WHERE customer_id = ${person.customerId})`;
const byOrder = (table: string, title: string, more: Partial<Place> = {}): Place => ({
  ...{ table, title, columns: [], theirs: orders, erased: "kept with its order, without the person" },
  ...more,
});
const byEmail = (table: string, title: string): Place => ({
  ...{ table, title, columns: ["email"], theirs: emails("email"), erased: "deleted" },
});

/**
 * Every place of the database that holds something of a customer. The export reads them all, erasing empties them, and a
 * test fails when a column appears in the schema that looks personal and is not named here.
 */
export const places: readonly Place[] = [
  {
    ...{ table: "customer", title: "You", columns: ["email", "phone", "user_id"], erased: "deleted" },
    theirs: (person) => Prisma.sql`t.id = ${person.customerId}`,
  },
  {
    table: "customer_email",
    title: "Other addresses",
    columns: ["email", "customer_id"],
    theirs: customer,
    erased: "deleted",
  },
  {
    table: "customer_address",
    title: "Addresses",
    columns: ["phone", "customer_id"],
    theirs: customer,
    erased: "deleted",
  },
  {
    table: "customer_note",
    title: "Notes about you",
    columns: ["customer_id"],
    theirs: customer,
    erased: "deleted",
  },
  {
    ...{
      table: "customer_trait",
      title: "Marks to find duplicates by",
      columns: ["customer_id"],
      theirs: customer,
    },
    erased: "deleted",
  },
  {
    ...{ table: "customer_figures", title: "What your orders come to", columns: ["customer_id", "birthday"] },
    ...{ theirs: customer, erased: "deleted" },
  },
  {
    ...{ table: "changed_figures", title: "Figures just changed", columns: ["customer_id"] },
    ...{ theirs: customer, erased: "deleted" },
  },
  {
    ...{ table: "segment_membership", title: "Groups you were counted in", columns: ["customer_id"] },
    ...{ theirs: customer, erased: "deleted" },
  },
  {
    ...{
      table: "flow_run",
      title: "Letters by event you are in line for",
      columns: ["email", "customer_id"],
    },
    theirs: (person) =>
      Prisma.sql`(t.customer_id = ${person.customerId} OR t.email = ANY(${[...person.emails]}::text[]::citext[]))`,
    ...{ hidden: ["last_error"], erased: "deleted" },
  },
  byEmail("flow_letter", "Letters by event"),
  {
    ...{
      table: "letter_day",
      title: "Days you got such a letter",
      columns: ["email"],
      theirs: emails("email"),
    },
    erased: "deleted",
  },
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
    ...{ table: "customer_pair", title: "Others you are not", columns: [], erased: "deleted" },
    theirs: (person) => Prisma.sql`${person.customerId} IN (t.first_id, t.second_id)`,
  },
  {
    ...{ table: "customer_merge", title: "Merged records", columns: [], erased: "deleted" },
    theirs: (person) => Prisma.sql`t.into_id = ${person.customerId}`,
  },
  {
    ...{ table: "app_user", title: "Account", columns: ["email"], erased: "deleted" },
    theirs: (person) => Prisma.sql`t.id = ${person.userId}`,
  },
  {
    ...{ table: "session", title: "Sign-ins", columns: ["user_id"], theirs: user, hidden: ["session_token"] },
    erased: "deleted",
  },
  {
    ...{
      table: "account",
      title: "Sign-in with others",
      columns: ["user_id"],
      theirs: user,
      erased: "deleted",
    },
    hidden: ["refresh_token", "access_token", "id_token", "session_state"],
  },
  {
    ...{ table: "passkey", title: "Passkeys", columns: ["user_id"], theirs: user, erased: "deleted" },
    hidden: ["public_key", "credential_id"],
  },
  {
    ...{ table: "passkey_challenge", title: "Passkeys under way", columns: ["user_id"], theirs: user },
    ...{ hidden: ["challenge"], erased: "deleted" },
  },
  byEmail("sign_in_request", "Letters to sign in"),
  {
    ...{ table: "address_change", title: "Letters to a new address", columns: ["email", "user_id"] },
    ...{ theirs: user, erased: "deleted" },
  },
  {
    ...{ table: "basket", title: "Baskets", columns: ["customer_id", "contact_email"] },
    theirs: (person) => Prisma.sql`(${customer(person)} OR ${emails("contact_email")(person)})`,
    erased: "deleted; the address goes from a guest's",
  },
  {
    ...{ table: "basket_line", title: "Things in baskets", columns: [], erased: "deleted" },
    theirs: (person) =>
      Prisma.sql`t.basket_id IN (SELECT id FROM basket WHERE customer_id = ${person.customerId})`,
  },
  {
    ...{ table: "left_basket", title: "Baskets left behind", columns: ["email", "customer_id"] },
    theirs: (person) => Prisma.sql`(${customer(person)} OR ${emails("email")(person)})`,
    erased: "deleted",
  },
  {
    ...{ table: "left_basket_letter", title: "Reminders of them", columns: [], erased: "deleted" },
    theirs: (
      person,
    ) => Prisma.sql`t.left_basket_id IN (SELECT l.id FROM left_basket l WHERE l.customer_id = ${person.customerId}
      OR l.email = ANY(${[...person.emails]}::text[]::citext[]))`,
  },
  {
    ...{
      table: "recovery_voucher",
      title: "Discounts in reminders",
      columns: ["email", "customer_id", "code"],
    },
    theirs: (person) => Prisma.sql`(${customer(person)} OR ${emails("email")(person)})`,
    erased: "deleted",
  },
  {
    ...{ table: "product_view", title: "Things you looked at", columns: ["customer_id"], theirs: customer },
    erased: "deleted",
  },
  {
    ...{ table: "referral_link", title: "Your link for friends", columns: ["customer_id", "code"] },
    ...{ theirs: customer, erased: "deleted" },
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
  { table: "saved_list", title: "Saved list", columns: ["customer_id"], theirs: customer, erased: "deleted" },
  {
    ...{ table: "saved_product", title: "Saved products", columns: [], erased: "deleted" },
    theirs: (person) =>
      Prisma.sql`t.list_id IN (SELECT id FROM saved_list WHERE customer_id = ${person.customerId})`,
  },
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
  byEmail("sale_invitation", "Invitations to sales"),
  byEmail("sale_buyer", "Pieces bought of sales with a limit"),
  {
    ...{ table: "consent_entry", title: "What you said about being written to", columns: ["email"] },
    ...{ theirs: emails("email"), erased: "kept under a digest, as proof" },
  },
  {
    ...{ table: "subscriber", title: "How you want letters", columns: ["email", "birthday"] },
    ...{ theirs: emails("email"), erased: "deleted" },
  },
  {
    ...{ table: "newsletter_permission", title: "What we may write about", columns: ["email"] },
    ...{ theirs: emails("email"), erased: "deleted: nothing is written without it" },
  },
  byEmail("opt_in", "Letters that ask for confirmation"),
  byEmail("product_wish", "One letter each that you asked for"),
  {
    ...{ table: "suppression", title: "No letters to", columns: ["email"], theirs: emails("email") },
    erased: "kept under a digest, so that it still holds",
  },
  {
    ...{
      table: "outbox_letter",
      title: "Letters",
      columns: ["to_email", "to_name"],
      theirs: emails("to_email"),
    },
    erased: "that one was sent is kept, to whom and what it said is not",
  },
  {
    ...{ table: "letter_event", title: "What became of letters", columns: [] },
    theirs: (person) =>
      Prisma.sql`t.letter_id IN (SELECT id FROM outbox_letter WHERE to_email = ANY(${[...person.emails]}::text[]::citext[]))`,
    erased: "what the mail service wrote goes",
  },
  {
    ...{ table: "campaign_recipient", title: "Letters to many that you were among" },
    ...{ columns: ["email", "customer_id"], theirs: emails("email") },
    erased: "that one was sent is kept, to whom is not",
  },
  {
    ...{ table: "campaign_click", title: "Links you followed in letters", columns: [], erased: "deleted" },
    theirs: (person) =>
      Prisma.sql`t.recipient_id IN (SELECT id FROM campaign_recipient WHERE email = ANY(${[...person.emails]}::text[]::citext[]))`,
  },
  {
    ...{
      table: "audit_entry",
      title: "Changes by the shop",
      columns: [],
      erased: "the values before and after go",
    },
    theirs: (person) => Prisma.sql`t.entity = 'customer' AND t.entity_id = ${person.customerId}`,
  },
  {
    ...{ table: "journal_entry", title: "What happened", columns: ["customer_id"], theirs: customer },
    erased: "names nobody: numbers of rows only, which lead nowhere afterwards",
  },
];

/** Columns that look personal and are nobody's, or belong to somebody else than a customer. */
export const notOfCustomers: Readonly<Record<string, string>> = {
  "staff_member.email":
    "who works here is no customer; of who did, it goes with their customer (forget-member.ts)",
  "staff_member.user_id": "as above",
  "discount_code.code": "a discount's own name",
  "unique_code.code": "a discount's own name",
};
