import { createReadStream } from "node:fs";
import { type CsvError, parse } from "csv-parse";
import { rowCells } from "../cells/row-cells";
import type { RowGroup, RowProblem } from "../types";
import { csvOptions } from "./csv-options";
import type { FileForm } from "./detect-format";
import { groupKeys } from "./group-keys";
import type { Source } from "./open-source";

export type RowIndex = {
  readonly groups: Iterable<RowGroup>;
  readonly rows: number;
  readonly problems: readonly RowProblem[];
};

type Parsed = { readonly record: string[]; readonly info: { readonly bytes: number } };

/**
 * First pass over a file: only where each product's rows are is kept, in the order in which products first appear.
 * So the rows of one product may lie anywhere, and the size of the file does not matter.
 */
export async function indexRows(
  source: Source,
  form: FileForm,
  onProgress: (bytes: number) => void,
): Promise<RowIndex> {
  const keys = groupKeys(form.format);
  const problems: RowProblem[] = [];
  let rows = 0;
  let begin = source.start;
  let header = true;

  const parser = parse(csvOptions(form.delimiter));
  parser.on("skip", (error: CsvError) => {
    const reason =
      error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quote is opened here and never closed" : error.message;
    problems.push({ at: begin, handle: null, reason });
  });
  const file = createReadStream(source.path, { start: source.start });
  file.on("error", (error) => parser.destroy(error));
  for await (const { record, info } of file.pipe(parser) as AsyncIterable<Parsed>) {
    const end = source.start + info.bytes;
    const at = begin;
    begin = end;
    if (header) {
      header = false;
      continue;
    }
    const cells = rowCells(form.columns, record);
    if (Object.keys(cells).length === 0) continue;
    rows += 1;
    if (rows % 5000 === 0) onProgress(end);
    const reason = keys.add(cells, at, end);
    if (reason) problems.push({ at, handle: null, reason });
  }
  return { groups: keys.groups(), rows, problems };
}
