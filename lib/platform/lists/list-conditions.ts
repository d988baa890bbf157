import type { ListRequest } from "@/lib/values/list-request";
import { Prisma } from "../generated/client";
import type { ListSpec } from "./list-spec";

/** What a request asks for besides free words; every condition must hold. */
function filterConditions(spec: ListSpec, request: ListRequest): Prisma.Sql[] {
  const conditions = spec.always ? [spec.always] : [];
  for (const [name, values] of Object.entries(request.filters)) {
    // A name out of an address may be one that every object has.
    const condition = Object.hasOwn(spec.filters, name) ? spec.filters[name]?.(values) : null;
    if (condition) conditions.push(condition);
  }
  return conditions;
}

export type Asked = {
  /** Conditions that must all hold. */
  readonly filters: readonly Prisma.Sql[];
  /** What free words may mean, of which one must hold; null when there are none. */
  readonly meanings: readonly Prisma.Sql[] | null;
  /** One filter at most, of which an index gives the rows in order and counts them: nothing must be sought. */
  readonly simple: boolean;
};

/** What a request asks of a list. */
export function askedOf(spec: ListSpec, request: ListRequest): Asked {
  const filters = filterConditions(spec, request);
  const meanings = request.search && spec.search ? spec.search(request.search) : null;
  const sought = spec.sought?.some((name) => request.filters[name]);
  return { filters, meanings, simple: !meanings && !sought && filters.length <= 1 };
}

/** The lists of conditions of which one must hold. */
export function waysToMatch({ filters, meanings }: Asked): Prisma.Sql[][] {
  return meanings ? meanings.map((meaning) => [...filters, meaning]) : [[...filters]];
}

/** The conditions of a request for whatever is done to "all that match" besides showing them. */
export function listConditions(spec: ListSpec, request: ListRequest): Prisma.Sql[] {
  const asked = askedOf(spec, request);
  if (!asked.meanings) return [...asked.filters];
  const found = waysToMatch(asked).map(
    (conditions) => Prisma.sql`SELECT ${spec.id} FROM ${spec.from} ${where(conditions)}`,
  );
  return [Prisma.sql`${spec.id} IN (${Prisma.join(found, " UNION ")})`];
}

/** That a row is one of these, by id. */
export function among({ id, idType = "text" }: ListSpec, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`${id} = ANY(${[...ids]}::text[]::${Prisma.raw(idType)}[])`;
}

/** "WHERE a AND b", or nothing. */
export function where(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join([...conditions], " AND ")}` : Prisma.empty;
}
