import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { places } from "./places";
import type { Person, PersonalRows } from "./types";

/** All that the database holds of a person, table by table; those with nothing are left out. */
export async function readPersonalData(tx: Tx, person: Person): Promise<PersonalRows[]> {
  const found: PersonalRows[] = [];
  for (const { table, title, theirs, hidden = [] } of places) {
    const rows = await tx.$queryRaw<{ row: Record<string, unknown> }[]>`
      SELECT to_jsonb(t) - ${[...hidden]}::text[] AS row FROM ${Prisma.raw(`"${table}"`)} t
      WHERE ${theirs(person)} ORDER BY 1 LIMIT 50000`;
    if (rows.length > 0) found.push({ table, title, rows: rows.map(({ row }) => row) });
  }
  return found;
}
