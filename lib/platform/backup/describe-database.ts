import type pg from "pg";
import type { BackupContents } from "./types";

type Described = Pick<BackupContents, "migrations" | "partitions" | "sequences"> & {
  tables: { name: string; columns: string[] }[];
};

/** What there is to copy: tables with the columns that are stored, partitions, sequences, and the migrations behind them. */
export async function describeDatabase(client: pg.Client): Promise<Described> {
  const tables = await client.query<{ name: string; columns: string[] }>(`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND c.relname <> '_prisma_migrations'
    GROUP BY c.relname ORDER BY c.relname`);
  const partitions = await client.query<{ name: string; parent: string; bounds: string }>(`
    SELECT c.relname AS name, p.relname AS parent, pg_get_expr(c.relpartbound, c.oid) AS bounds
    FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid JOIN pg_class p ON p.oid = i.inhparent
    WHERE c.relnamespace = 'public'::regnamespace AND c.relispartition AND c.relkind = 'r' ORDER BY c.relname`);
  const names = await client.query<{ name: string }>(`
    SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY relname`);
  const sequences = [];
  for (const { name } of names.rows) {
    const { rows } = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM "${name}"`,
    );
    sequences.push({ name, value: rows[0]?.value ?? "1", called: rows[0]?.called ?? false });
  }
  const migrations = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name",
  );
  return {
    tables: tables.rows,
    partitions: partitions.rows,
    sequences,
    migrations: migrations.rows.map(({ name }) => name),
  };
}
