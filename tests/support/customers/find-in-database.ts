import { db } from "@/lib/platform/db";

type Column = { s: string; t: string; c: string };

async function holds(table: string, what: string, text: string): Promise<boolean> {
  const rows = await db().$queryRawUnsafe<unknown[]>(
    `SELECT 1 FROM ${table} AS whole WHERE strpos(lower(${what}::text), lower($1)) > 0 LIMIT 1`,
    text,
  );
  return rows.length > 0;
}

/** Where in the whole database a text stands, in whatever case: "orders.name". */
export async function findInDatabase(text: string): Promise<string[]> {
  const columns = await db().$queryRaw<Column[]>`
    SELECT c.table_schema AS s, c.table_name AS t, c.column_name AS c FROM information_schema.columns c
    JOIN information_schema.tables t ON t.table_name = c.table_name AND t.table_schema = c.table_schema
    WHERE c.table_schema IN ('public', 'graphile_worker') AND t.table_type = 'BASE TABLE' ORDER BY 1, 2, 3`;
  const found: string[] = [];
  for (const [table, own] of Map.groupBy(columns, ({ s, t }) => `"${s}"."${t}"`)) {
    if (!(await holds(table, "whole", text))) continue;
    for (const { t, c } of own) if (await holds(table, `"${c}"`, text)) found.push(`${t}.${c}`);
  }
  return found;
}
