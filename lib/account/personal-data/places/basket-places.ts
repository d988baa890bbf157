import { Prisma } from "@/lib/platform/generated/client";
import { customer, emails, type Place } from "./place";

/** Of baskets and what was left in them. */
export const basketPlaces: readonly Place[] = [
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
];
