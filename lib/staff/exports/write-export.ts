import { PassThrough, Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import { countRows } from "@/lib/platform/count-rows";
import type { Tx } from "@/lib/platform/db";
import { listBatches } from "@/lib/platform/list-batches";
import { storage } from "@/lib/platform/storage";
import { listRequestSchema } from "../lists/schema";
import type { DefinedExport } from "./define-export";

/**
 * Writes an export's rows into its file, a batch at a time, and says after each how far it is. Runs again from the start
 * after a crash. Outside any transaction: it may take minutes, and its progress must be seen.
 * @param definitions the exports there are, by name
 */
export async function writeExport(
  tx: Tx,
  definitions: readonly DefinedExport[],
  exportId: string,
  now: Date,
): Promise<void> {
  const asked = await tx.listExport.findUnique({ where: { id: exportId } });
  if (!asked || asked.state === "done") return;
  const defined = definitions.find(({ name }) => name === asked.name);
  if (!defined) throw new Error(`There is no export "${asked.name}"`);
  const spec = defined.spec(now);
  const request = listRequestSchema.parse(asked.request);
  const { total, more } = await countRows(tx, spec, request);
  await tx.listExport.update({
    where: { id: exportId },
    data: { state: "running", rowsDone: 0, rowsTotal: more ? null : total },
  });
  const key = `exports/${exportId}.csv`;
  let rowsDone = 0;
  let bytes = 0n;
  const lines = async function* () {
    for await (const batch of listBatches<{ id: string }>(tx, spec, request)) {
      for (const row of batch) yield defined.cells(row);
      rowsDone += batch.length;
      await tx.listExport.update({ where: { id: exportId }, data: { rowsDone } });
    }
  };
  const counter = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += BigInt(chunk.length);
      done(null, chunk);
    },
  });
  // Excel takes a file for UTF-8 only with its mark, and a cell that begins like a formula for one.
  const csv = stringify({ header: true, columns: [...defined.headers], bom: true, escape_formulas: true });
  const body = new PassThrough();
  try {
    const disk = await storage();
    await Promise.all([pipeline(Readable.from(lines()), csv, counter, body), disk.putStream(key, body)]);
  } catch (error) {
    await tx.listExport.update({ where: { id: exportId }, data: { state: "failed", endedAt: now } });
    throw error;
  }
  await tx.listExport.update({
    where: { id: exportId },
    data: { state: "done", rowsDone, rowsTotal: rowsDone, bytes, storageKey: key, endedAt: now },
  });
}
