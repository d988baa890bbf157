import type { Tx } from "../db";
import { Prisma } from "../generated/client";
import { type Asked, among, waysToMatch, where } from "./list-conditions";
import type { ListSpec } from "./list-spec";

/** So many rows are looked at along the order before those that match are looked up and then ordered. */
const nearby = 8_000;

type Walk = {
  readonly by: Prisma.Sql;
  readonly direction: Prisma.Sql;
  /** What lies beyond the place to go on from. */
  readonly beyond: readonly Prisma.Sql[];
  readonly most: number;
};

/**
 * The first rows of an order that match. What many rows have is met soon by walking along the order; what few have, or
 * only those at its other end, is looked up in its own indexes and then ordered. Either way takes seconds where the other
 * takes milliseconds, and which one cannot be told from how common a thing is.
 * @param ids all that match, where they are known already
 */
export async function findRows(
  tx: Tx,
  spec: ListSpec,
  asked: Asked,
  { by, direction, beyond, most }: Walk,
  ids: readonly string[] | undefined,
): Promise<string[]> {
  if (!ids) {
    const either = asked.meanings ? [Prisma.sql`(${Prisma.join([...asked.meanings], " OR ")})`] : [];
    const near = await tx.$queryRaw<{ id: string }[]>`
      SELECT id::text AS id FROM (SELECT ${spec.id} AS id, ${Prisma.join([...asked.filters, ...either], " AND ")} AS fits
        FROM ${spec.from} ${where(beyond)} ORDER BY ${by} ${direction}, ${spec.id} ${direction} LIMIT ${nearby}) AS near
      WHERE fits LIMIT ${most}`;
    if (near.length === most) return near.map(({ id }) => id);
  }
  const ways = ids ? [[among(spec, ids)]] : waysToMatch(asked);
  const matching = ways.map(
    (conditions) =>
      Prisma.sql`SELECT ${spec.id} AS id, ${by} AS place FROM ${spec.from} ${where([...conditions, ...beyond])}`,
  );
  const found = await tx.$queryRaw<{ id: string }[]>`
    WITH matching AS MATERIALIZED (${Prisma.join(matching, " UNION ")})
    SELECT id::text AS id FROM matching ORDER BY place ${direction}, id ${direction} LIMIT ${most}`;
  return found.map(({ id }) => id);
}
