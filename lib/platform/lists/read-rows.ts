import type { ListRequest } from "@/lib/values/list-request";
import type { Tx } from "../db";
import { Prisma } from "../generated/client";
import { findRows } from "./find-rows";
import { among, askedOf, where } from "./list-conditions";
import type { ListSpec } from "./list-spec";
import { readPlace } from "./read-place";

type Placed<Row> = {
  readonly rows: (Row & { _place: string })[];
  /** More follow in the direction that was read. */
  readonly further: boolean;
  /** It began at a place, and not at the list's beginning. */
  readonly placed: boolean;
};

/**
 * The rows from a place on, and whether more follow. `before` reads backwards and turns what it found round.
 * @param ids all that match, where they are known already
 */
export async function readRows<Row extends { id: string }>(
  tx: Tx,
  spec: ListSpec,
  request: ListRequest,
  { size, ids }: { size: number; ids?: readonly string[] | undefined },
): Promise<Placed<Row>> {
  const chosen = Object.hasOwn(spec.sorts, request.sort) ? spec.sorts[request.sort] : undefined;
  const sort = chosen ? { ...chosen, descending: request.descending } : spec.sorts[spec.usual];
  if (!sort) throw new Error(`The list has no order "${spec.usual}"`);
  const backwards = request.before !== null;
  const place = readPlace(request.before ?? request.after, sort.type, spec.idType);
  // A page that ends before a row is read from that row outwards and turned round.
  const down = sort.descending !== backwards;
  const direction = down ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond = place
    ? [
        Prisma.sql`(${sort.by}, ${spec.id}) ${down ? Prisma.sql`<` : Prisma.sql`>`}
          (${place[0]}::text::${Prisma.raw(sort.type)}, ${place[1]}::text::${Prisma.raw(spec.idType ?? "text")})`,
      ]
    : [];
  const most = size + 1;
  const asked = askedOf(spec, request);
  const choose = async () => {
    if (asked.simple) return [...asked.filters, ...beyond];
    const found = await findRows(tx, spec, asked, { by: sort.by, direction, beyond, most }, ids);
    return [among(spec, found)];
  };
  const found = await tx.$queryRaw<(Row & { _place: string })[]>`
    SELECT ${spec.columns}, (${sort.by})::text AS "_place" FROM ${spec.from} ${where(await choose())}
    ORDER BY ${sort.by} ${direction}, ${spec.id} ${direction} LIMIT ${most}`;
  const rows = found.slice(0, size);
  if (backwards) rows.reverse();
  return { rows, further: found.length > size, placed: place !== null };
}
