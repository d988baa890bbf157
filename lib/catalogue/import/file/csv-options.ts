import type { Options } from "csv-parse";

/** How catalogue files are read: forgiving about ragged rows, stray quotes and any mixture of line ends. */
export function csvOptions(delimiter: string): Options {
  return {
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    // A quote that is never closed must not pull a whole file into memory.
    max_record_size: 4_000_000,
  };
}
