import { Readable } from "node:stream";
import { stringify } from "csv-stringify/sync";
import { ZipFile } from "yazl";
import type { PersonalRows } from "./types";

/** A table as a file that every spreadsheet opens; what is inside a cell of its own is written as JSON. */
function asCsv({ rows }: PersonalRows): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) =>
    columns.map((column) => {
      const value = row[column];
      return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
    }),
  );
  const cast = { boolean: (value: boolean) => String(value) };
  return stringify(cells, { header: true, columns, bom: true, escape_formulas: true, cast });
}

/**
 * Packs a person's data into one archive: all of it as JSON for programs, and each table as CSV for people
 * (Regulation (EU) 2016/679 art. 15(3) and 20: a structured, commonly used and machine-readable format).
 */
export function packPersonalData(data: readonly PersonalRows[], shopName: string, now: Date): ReadableStream {
  const zip = new ZipFile();
  const options = { mtime: now };
  const all = Object.fromEntries(data.map(({ table, rows }) => [table, rows]));
  const list = data.map(({ table, title, rows }) => `${table}.csv: ${title} (${rows.length})`).join("\r\n");
  const words = [
    `All that ${shopName} holds of you, as of ${now.toISOString()}.`,
    "data.json has everything in one file for programs; the other files are the same, a table each.",
    "Sums are in the smallest unit of their currency (pence, cents), moments in universal time.",
    "Left out are secrets that only serve to check who you are.",
  ];
  zip.addBuffer(Buffer.from(`${words.join("\r\n")}\r\n\r\n${list}\r\n`), "read-me.txt", options);
  zip.addBuffer(Buffer.from(JSON.stringify(all, null, 2)), "data.json", options);
  for (const one of data) zip.addBuffer(Buffer.from(asCsv(one)), `${one.table}.csv`, options);
  zip.end();
  return Readable.toWeb(Readable.from(zip.outputStream)) as ReadableStream;
}
