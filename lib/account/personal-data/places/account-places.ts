import { Prisma } from "@/lib/platform/generated/client";
import { byEmail, customer, type Place, user } from "./place";

/** Of the person and their account. */
export const accountPlaces: readonly Place[] = [
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
    ...{ table: "product_view", title: "Things you looked at", columns: ["customer_id"], theirs: customer },
    erased: "deleted",
  },
  { table: "saved_list", title: "Saved list", columns: ["customer_id"], theirs: customer, erased: "deleted" },
  {
    ...{ table: "saved_product", title: "Saved products", columns: [], erased: "deleted" },
    theirs: (person) =>
      Prisma.sql`t.list_id IN (SELECT id FROM saved_list WHERE customer_id = ${person.customerId})`,
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
