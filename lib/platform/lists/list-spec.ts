import type { Prisma } from "../generated/client";

/** An order a list can have: an expression that is never null and has an index together with the id. */
export type ListSort = {
  by: Prisma.Sql;
  type: "text" | "int" | "bigint" | "timestamptz";
  descending: boolean;
};

/** How a list is read. Every condition must be answered by an index, so that a million rows cost what a page costs. */
export type ListSpec = {
  /** Columns of a row, without "SELECT"; they become the fields of `Row`. */
  columns: Prisma.Sql;
  /** Table with its alias and joins, without "FROM". */
  from: Prisma.Sql;
  /** The unique column that settles ties. */
  id: Prisma.Sql;
  /** Its type where that is not text. */
  idType?: "text" | "bigint" | "uuid";
  sorts: Readonly<Record<string, ListSort>>;
  /** Name of the order when none is asked for. */
  usual: string;
  /** A condition for each filter; null when the values mean nothing. */
  filters: Readonly<Record<string, (values: readonly string[]) => Prisma.Sql | null>>;
  /** The filters whose rows cannot be counted in an index alone, or not read from it in order. */
  sought?: readonly string[];
  /**
   * What free words may mean: a row matches when one of the conditions holds. Each is looked up by its own index, which
   * conditions joined by OR are not. Null where there is no search.
   */
  search: ((text: string) => readonly Prisma.Sql[]) | null;
  /** A condition that always holds. */
  always?: Prisma.Sql;
};
