import { Prisma } from "@/lib/platform/generated/client";
import type { Person } from "../types";

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

export const emails = (column: string) => (person: Person) =>
  Prisma.sql`t.${Prisma.raw(column)} = ANY(${[...person.emails]}::text[]::citext[])`;
export const customer = (person: Person) => Prisma.sql`t.customer_id = ${person.customerId}`;
export const user = (person: Person) => Prisma.sql`t.user_id = ${person.userId}`;
export const orders = (person: Person) => Prisma.sql`t.order_id = ANY(${[...person.orderIds]}::text[])`;
export const member = (person: Person) =>
  Prisma.sql`t.member_id IN (SELECT id FROM loyalty_member WHERE customer_id = ${person.customerId})`;
export const byOrder = (table: string, title: string, more: Partial<Place> = {}): Place => ({
  ...{ table, title, columns: [], theirs: orders, erased: "kept with its order, without the person" },
  ...more,
});
export const byEmail = (table: string, title: string): Place => ({
  ...{ table, title, columns: ["email"], theirs: emails("email"), erased: "deleted" },
});
