import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Disk } from "flydrive";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { ZipFile } from "yazl";
import { describeDatabase } from "./describe-database";
import { Measure } from "./measure";
import type { BackupContents, BackupProgress, BackupReport, BackupTable } from "./types";

type Options = { databaseUrl: string; disk: Disk; file: string; onProgress?: BackupProgress };

const readme = `A backup of a Regulars shop: database/ holds every table as PostgreSQL's COPY writes it, media/ the pictures,
queue.jsonl what the worker still had to do, contents.json what all of it must come out as.

Restore it with:  npm run backup -- restore FILE

Not in here, because a backup is passed around and these are not: AUTH_SECRET, and the keys and webhook secrets of Stripe and
Resend. Keep .env (or DATA_DIR/secrets.json) somewhere safe as well. Without the same AUTH_SECRET the links in letters
already sent lead nowhere.
`;

/**
 * Writes the whole shop into one zip file: all tables as they were at one moment (a repeatable-read snapshot, so that the shop
 * may stay open), pictures, and the queue. Streams: memory does not grow with the shop. The file gets its name when it is whole.
 */
export async function writeBackup(
  { databaseUrl, disk, file, onProgress }: Options,
  now: Date,
): Promise<BackupReport> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.part`;
  const client = new pg.Client({ connectionString: databaseUrl });
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(draft, { mode: 0o600 }));
  written.catch(() => undefined);
  /** Adds one stream and waits until it is in the file, for one connection copies one table at a time. */
  const add = async (path: string, source: Readable, compress: boolean): Promise<Measure> => {
    const measure = new Measure();
    const through = pipeline(source, measure);
    zip.addReadStream(measure, path, { compress, forceZip64Format: true, mtime: now });
    await Promise.race([through, written.then(() => through)]);
    return measure;
  };
  try {
    await client.connect();
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const { tables: found, ...described } = await describeDatabase(client);
    const tables: BackupTable[] = [];
    for (const { name, columns } of found) {
      onProgress?.(`Table ${name}`);
      const path = `database/${name}.copy`;
      const list = columns.map((column) => `"${column}"`).join(", ");
      const rows = client.query(copyTo(`COPY (SELECT ${list} FROM "${name}") TO STDOUT`));
      const measure = await add(path, rows, true);
      tables.push({ name, columns, rows: measure.lines, ...measure.entry(path) });
    }
    const queued = await client.query<{ line: string }>(`
      SELECT json_build_object('task', t.identifier, 'payload', j.payload, 'runAt', j.run_at, 'maxAttempts', j.max_attempts,
        'attempts', j.attempts, 'priority', j.priority, 'key', j.key, 'lastError', j.last_error)::text AS line
      FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id ORDER BY j.id`);
    await client.query("COMMIT");
    const jobs = await add(
      "queue.jsonl",
      Readable.from(
        queued.rows.map(({ line }) => `${line}\n`),
        { objectMode: false },
      ),
      true,
    );
    const media: { key: string; path: string; bytes: number; sha256: string }[] = [];
    for await (const key of mediaKeys(disk)) {
      if (media.length % 100 === 0) onProgress?.(`Picture ${media.length + 1}`);
      media.push({ key, ...(await add(key, await disk.getStream(key), false)).entry(key) });
    }
    const queue = { ...jobs.entry("queue.jsonl"), jobs: jobs.lines };
    const contents: BackupContents = { format: 1, at: now.toISOString(), ...described, tables, queue, media };
    zip.addBuffer(Buffer.from(readme), "README.txt", { mtime: now });
    zip.addBuffer(Buffer.from(JSON.stringify(contents)), "contents.json", { mtime: now });
    zip.end();
    await written;
    await rename(draft, file);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    return { file, bytes: (await stat(file)).size, tables: tables.length, rows, media: media.length };
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function* mediaKeys(disk: Disk): AsyncGenerator<string> {
  // A shop without any picture has no such folder yet.
  let token: string | undefined;
  do {
    const page = await disk
      .listAll("media", { recursive: true, ...(token ? { paginationToken: token } : {}) })
      .catch(() => ({ objects: [], paginationToken: undefined }));
    for (const object of page.objects) if (object.isFile) yield object.key;
    token = page.paginationToken;
  } while (token);
}
