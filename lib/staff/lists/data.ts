import type { Tx } from "@/lib/platform/db";
import type { ListViews } from "./types";

/** The name of the row that keeps a person's choice of columns; nobody can give a view this name. */
export const columnsName = "";

/** One person's saved views of a list, by name, and the columns they chose. */
export async function readListViews(tx: Tx, staffId: string, list: string): Promise<ListViews> {
  const rows = await tx.savedView.findMany({
    where: { staffId, list },
    orderBy: { name: "asc" },
    select: { id: true, name: true, query: true, columns: true },
  });
  return {
    views: rows.filter(({ name }) => name !== columnsName),
    columns: rows.find(({ name }) => name === columnsName)?.columns ?? null,
  };
}
