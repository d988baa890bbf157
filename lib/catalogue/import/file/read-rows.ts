import type { FileHandle } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { rowCells } from "../cells/row-cells";
import type { Row, RowGroup } from "../types";
import { csvOptions } from "./csv-options";
import type { FileForm } from "./detect-format";

type Parsed = { readonly record: string[]; readonly info: { readonly bytes: number } };

/** Second pass: reads one product's rows again, in the order of the file. */
export async function readRows(file: FileHandle, form: FileForm, group: RowGroup): Promise<Row[]> {
  const rows: Row[] = [];
  for (let pair = 0; pair < group.length; pair += 2) {
    const from = group[pair] ?? 0;
    const bytes = Buffer.alloc((group[pair + 1] ?? 0) - from);
    await file.read(bytes, 0, bytes.length, from);
    let at = from;
    for (const { record, info } of parse(bytes, csvOptions(form.delimiter)) as unknown as Parsed[]) {
      const cells = rowCells(form.columns, record);
      if (Object.keys(cells).length > 0) rows.push({ cells, at });
      at = from + info.bytes;
    }
  }
  return rows;
}
