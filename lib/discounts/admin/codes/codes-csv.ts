import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { Tx } from "@/lib/platform/db";
import { readCodes } from "../data";

/** A batch's codes as CSV, read a thousand at a time while they are sent. */
export function codesCsv(tx: Tx, batchId: string): ReadableStream<Uint8Array> {
  const rows = async function* () {
    for (let after = ""; ; ) {
      const codes = await readCodes(tx, batchId, after);
      for (const { code, used } of codes) yield [code, used ? "used" : "free"];
      const last = codes.at(-1);
      if (!last) return;
      after = last.code;
    }
  };
  const csv = stringify({ header: true, columns: ["Code", "State"], bom: true, escape_formulas: true });
  return Readable.toWeb(Readable.from(rows()).pipe(csv)) as ReadableStream<Uint8Array>;
}
