import { z } from "zod";
import type { ListRequest } from "@/lib/values/list-request";
import type { Tx } from "./db";
import { Prisma } from "./generated/client";

/** An order a list can have: an expression that is never null and has an index together with the id. */
type ListSort = {
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
  sorts: Readonly<Record<string, ListSort>>;
  /** Name of the order when none is asked for. */
  usual: string;
  /** A condition for each filter; null when the values mean nothing. */
  filters: Readonly<Record<string, (values: readonly string[]) => Prisma.Sql | null>>;
  /** The condition of free words; null where there is no search. */
  search: ((text: string) => Prisma.Sql) | null;
  /** A condition that always holds. */
  always?: Prisma.Sql;
};

export type ListPage<Row> = {
  readonly rows: readonly Row[];
  /** Places to go on from; null at an end. */
  readonly next: string | null;
  readonly previous: string | null;
  /** Rows in all, counted up to `countLimit`. */
  readonly total: number;
  readonly more: boolean;
};

const listPageSize = 50;
/** Counting further would cost more than the page; from here on it is "10,000+". */
const countLimit = 10_000;

const placeSchema = z.tuple([z.string(), z.string()]);
/** What a place's value must look like for PostgreSQL to take it as this type. */
const places: Record<ListSort["type"], RegExp> = {
  text: /^[^\0]*$/,
  int: /^-?\d{1,10}$/,
  bigint: /^-?\d{1,18}$/,
  timestamptz: /^-?\d{4,6}-\d\d-\d\d[ T][\d:.]{5,15}([+-][\d:]{2,8}|Z)?$/,
};

function readPlace(place: string | null, type: ListSort["type"]): [string, string] | null {
  if (!place) return null;
  try {
    const [value, id] = placeSchema.parse(JSON.parse(Buffer.from(place, "base64url").toString()));
    return places[type].test(value) && !id.includes("\0") ? [value, id] : null;
  } catch {
    return null;
  }
}

/** The conditions of a request, for the list and for whatever else is done to "all that match" (export, bulk). */
export function listConditions(spec: ListSpec, request: ListRequest): Prisma.Sql[] {
  const conditions = spec.always ? [spec.always] : [];
  if (request.search && spec.search) conditions.push(spec.search(request.search));
  for (const [name, values] of Object.entries(request.filters)) {
    const condition = spec.filters[name]?.(values);
    if (condition) conditions.push(condition);
  }
  return conditions;
}

/** "WHERE a AND b", or nothing. */
export function where(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}` : Prisma.empty;
}

type Placed<Row> = {
  readonly rows: (Row & { _place: string })[];
  /** More follow in the direction that was read. */
  readonly further: boolean;
  /** It began at a place, and not at the list's beginning. */
  readonly placed: boolean;
};

/** The rows from a place on, and whether more follow. `before` reads backwards and turns what it found round. */
export async function readRows<Row extends { id: string }>(
  tx: Tx,
  spec: ListSpec,
  request: ListRequest,
  size: number,
): Promise<Placed<Row>> {
  const asked = spec.sorts[request.sort];
  const sort = asked ? { ...asked, descending: request.descending } : spec.sorts[spec.usual];
  if (!sort) throw new Error(`The list has no order "${spec.usual}"`);
  const backwards = request.before !== null;
  const place = readPlace(request.before ?? request.after, sort.type);
  // A page that ends before a row is read from that row outwards and turned round.
  const down = sort.descending !== backwards;
  const direction = down ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond = place
    ? [
        Prisma.sql`(${sort.by}, ${spec.id}) ${down ? Prisma.sql`<` : Prisma.sql`>`}
          (${place[0]}::text::${Prisma.raw(sort.type)}, ${place[1]})`,
      ]
    : [];
  const found = await tx.$queryRaw<(Row & { _place: string })[]>`
    SELECT ${spec.columns}, (${sort.by})::text AS "_place" FROM ${spec.from}
    ${where([...listConditions(spec, request), ...beyond])}
    ORDER BY ${sort.by} ${direction}, ${spec.id} ${direction} LIMIT ${size + 1}`;
  const rows = found.slice(0, size);
  if (backwards) rows.reverse();
  return { rows, further: found.length > size, placed: place !== null };
}

/** The opaque place of a row, for the address of the page that goes on from it. */
export function placeOf(row: { readonly id: string; readonly _place: string } | undefined): string | null {
  return row ? Buffer.from(JSON.stringify([row._place, row.id])).toString("base64url") : null;
}

/** How many rows match, counted up to a limit: counting further would cost more than the page. */
export async function countRows(
  tx: Tx,
  spec: ListSpec,
  request: ListRequest,
): Promise<{ total: number; more: boolean }> {
  const [counted] = await tx.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM
      (SELECT 1 FROM ${spec.from} ${where(listConditions(spec, request))} LIMIT ${countLimit + 1}) AS counted`;
  const total = counted?.total ?? 0;
  return { total: Math.min(total, countLimit), more: total > countLimit };
}

/**
 * Reads one page by keyset: it starts after (or ends before) a row and skips nothing by counting, so the last page costs
 * what the first does. An order or place that is not known is as if none was asked for.
 */
export async function readList<Row extends { id: string }>(
  tx: Tx,
  spec: ListSpec,
  request: ListRequest,
  size = listPageSize,
): Promise<ListPage<Row>> {
  const backwards = request.before !== null;
  const { rows, further, placed } = await readRows<Row>(tx, spec, request, size);
  const counted = await countRows(tx, spec, request);
  return {
    rows,
    next: backwards || further ? placeOf(rows.at(-1)) : null,
    previous: (backwards ? further : placed) ? placeOf(rows[0]) : null,
    ...counted,
  };
}
