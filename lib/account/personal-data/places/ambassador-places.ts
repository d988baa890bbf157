import { Prisma } from "@/lib/platform/generated/client";
import type { Person } from "../types";
import type { Place } from "./place";

const own = (person: Person) =>
  Prisma.sql`t.ambassador_id IN (SELECT id FROM ambassador WHERE customer_id = ${person.customerId} OR email = ANY(${[...person.emails]}::text[]::citext[]))`;
const books = "kept without you: the books of what was paid, which tax law wants";

/** Of whoever recommends the shop in public. */
export const ambassadorPlaces: readonly Place[] = [
  {
    ...{
      table: "ambassador",
      title: "You as an ambassador",
      columns: ["customer_id", "email", "word"],
    },
    theirs: (person) =>
      Prisma.sql`(t.customer_id = ${person.customerId} OR t.email = ANY(${[...person.emails]}::text[]::citext[]))`,
    erased: "deleted; where something was earned, an empty row stays for the books",
  },
  {
    ...{ table: "ambassador_move", title: "How you became one", columns: [], theirs: own },
    erased: "deleted",
  },
  {
    ...{ table: "ambassador_terms", title: "What you agreed to", columns: [], theirs: own },
    erased: "deleted",
  },
  {
    ...{ table: "ambassador_page", title: "What you wrote for your page", columns: [], theirs: own },
    erased: "deleted",
  },
  {
    ...{ table: "ambassador_day", title: "How often your page was opened", columns: [], theirs: own },
    erased: "deleted",
  },
  {
    // Whose order it was is theirs.
    ...{ table: "commission", title: "Orders with your code", columns: [], theirs: own },
    ...{ hidden: ["order_id", "doubts"], erased: books },
  },
  {
    ...{ table: "commission_entry", title: "What orders earned you", columns: [], theirs: own },
    erased: books,
  },
  { ...{ table: "ambassador_statement", title: "Your statements", columns: [], theirs: own }, erased: books },
];
