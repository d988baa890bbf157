import { PassThrough, Readable, Transform, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { Db } from "@/lib/platform/db";
import { countRows } from "@/lib/platform/lists/count-rows";
import { listBatches } from "@/lib/platform/lists/list-batches";
import { storage } from "@/lib/platform/storage";
import type { ListRequest } from "@/lib/values/list-request";
import { listRequestSchema } from "../lists/schema";
import type { DefinedExport, ExportedList } from "./define-export";

/**
 * Writes an export's rows into its file, a batch at a time, and says after each how far it is. Runs again from the start
 * after a crash. Outside any transaction: it may take minutes, and its progress must be seen.
 * @param definitions the exports there are, by name
 */
export async function writeExport(
  db: Db,
  definitions: readonly DefinedExport[],
  exportId: string,
  now: Date,
): Promise<void> {
  const asked = await db.listExport.findUnique({ where: { id: exportId } });
  if (!asked || asked.state === "done") return;
  const defined = definitions.find(({ name }) => name === asked.name);
  if (!defined) throw new Error(`There is no export "${asked.name}"`);
  const request = listRequestSchema.parse(asked.request);
  const rowsTotal = await countOf(db, defined, request, now);
  await db.listExport.update({ where: { id: exportId }, data: { state: "running", rowsDone: 0, rowsTotal } });
  const key = `exports/${exportId}.csv`;
  let bytes = 0n;
  const counter = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += BigInt(chunk.length);
      done(null, chunk);
    },
  });
  const told = async (rowsDone: number) => {
    await db.listExport.update({ where: { id: exportId }, data: { rowsDone } });
  };
  const body = new PassThrough();
  try {
    const disk = await storage();
    const written =
      "write" in defined
        ? defined.write(db, counter, told)
        : writeList(db, defined, { request, out: counter, told, now });
    const [rowsDone] = await Promise.all([written, pipeline(counter, body), disk.putStream(key, body)]);
    await db.listExport.update({
      where: { id: exportId },
      data: { state: "done", rowsDone, rowsTotal: rowsDone, bytes, storageKey: key, endedAt: now },
    });
  } catch (error) {
    await db.listExport.update({ where: { id: exportId }, data: { state: "failed", endedAt: now } });
    throw error;
  }
}

async function countOf(
  db: Db,
  defined: DefinedExport,
  request: ListRequest,
  now: Date,
): Promise<number | null> {
  if ("count" in defined) return defined.count(db);
  const { total, more } = await countRows(db, defined.spec(now), request);
  return more ? null : total;
}

type Written = {
  readonly request: ListRequest;
  readonly out: Writable;
  readonly told: (rowsDone: number) => Promise<void>;
  readonly now: Date;
};

async function writeList(
  db: Db,
  defined: ExportedList,
  { request, out, told, now }: Written,
): Promise<number> {
  let rowsDone = 0;
  const lines = async function* () {
    for await (const batch of listBatches<{ id: string }>(db, defined.spec(now), request)) {
      for (const row of batch) yield defined.cells(row);
      rowsDone += batch.length;
      await told(rowsDone);
    }
  };
  // Excel takes a file for UTF-8 only with its mark, and a cell that begins like a formula for one.
  const csv = stringify({ header: true, columns: [...defined.headers], bom: true, escape_formulas: true });
  await pipeline(Readable.from(lines()), csv, out);
  return rowsDone;
}
