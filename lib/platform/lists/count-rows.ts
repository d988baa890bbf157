import type { ListRequest } from "@/lib/values/list-request";
import type { Tx } from "../db";
import { Prisma } from "../generated/client";
import { askedOf, waysToMatch, where } from "./list-conditions";
import type { ListSpec } from "./list-spec";

/** Counting further would cost more than the page; from here on it is "10,000+". */
const countLimit = 10_000;
/** What must be sought is looked at row by row; of so many rows it is "1,000+". */
const soughtLimit = 1_000;

type Counted = {
  readonly total: number;
  readonly more: boolean;
  /** The rows themselves where they had to be sought and are few. */
  readonly ids?: readonly string[];
};

/** How many rows match, counted up to a limit. */
export async function countRows(tx: Tx, spec: ListSpec, request: ListRequest): Promise<Counted> {
  const asked = askedOf(spec, request);
  if (asked.simple) {
    const [counted] = await tx.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM
        (SELECT 1 FROM ${spec.from} ${where(asked.filters)} LIMIT ${countLimit + 1}) AS counted`;
    const total = counted?.total ?? 0;
    return { total: Math.min(total, countLimit), more: total > countLimit };
  }
  const most = soughtLimit + 1;
  const found = waysToMatch(asked).map(
    (conditions) =>
      Prisma.sql`(SELECT (${spec.id})::text AS id FROM ${spec.from} ${where(conditions)} LIMIT ${most})`,
  );
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM (${Prisma.join(found, " UNION ")}) AS found LIMIT ${most}`;
  if (rows.length === most) return { total: soughtLimit, more: true };
  return { total: rows.length, more: false, ids: rows.map(({ id }) => id) };
}
