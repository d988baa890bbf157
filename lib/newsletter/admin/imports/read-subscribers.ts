import { parse } from "csv-parse/sync";
import { z } from "zod";
import { type Result, refusal, success } from "@/lib/values/result";
import type { ImportedRow, ImportFault } from "../types";

/** What programs call the columns we look for, in small letters without signs. */
const names = {
  email: ["email", "emailaddress", "mail", "subscriberemail"],
  when: [
    "when",
    "consentedat",
    "consentdate",
    "optintime",
    "confirmtime",
    "optinat",
    "subscribedat",
    "dateadded",
  ],
  where: ["where", "source", "consentsource", "optinsource", "form", "optinip"],
  words: ["words", "wording", "consenttext", "consentwording", "consentwords"],
  how: ["how", "method", "proof", "consentmethod", "optinmethod"],
} as const;
type Column = keyof typeof names;

const mostRows = 20_000;

const emailSchema = z.email().max(254);

type ReadSubscribers = {
  readonly rows: readonly ImportedRow[];
  readonly faults: readonly { readonly email: string; readonly reason: ImportFault }[];
  readonly lines: number;
};

/**
 * Reads a CSV of subscribers: an address a line, and in columns of their own when, where, how and to which words they agreed.
 * Proof is all four or none. Refuses a file without a column of addresses, too long, or none at all.
 */
export function readSubscribers(
  text: string,
): Result<ReadSubscribers, "no_addresses" | "too_long" | "not_csv"> {
  const table = parseTable(text);
  if (!table) return refusal("not_csv");
  const [head = [], ...lines] = table;
  if (lines.length > mostRows) return refusal("too_long");
  const plain = head.map((name) => name.toLowerCase().replace(/[^a-z]/g, ""));
  const at = (column: Column) =>
    plain.findIndex((name) => (names[column] as readonly string[]).includes(name));
  const columns = {
    email: at("email"),
    when: at("when"),
    where: at("where"),
    words: at("words"),
    how: at("how"),
  };
  if (columns.email < 0) return refusal("no_addresses");
  const rows: ImportedRow[] = [];
  const faults: { email: string; reason: ImportFault }[] = [];
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const cell = (column: Column) => (line[columns[column]] ?? "").trim().slice(0, 1_000);
    const typed = cell("email");
    const parsed = emailSchema.safeParse(typed.normalize("NFC"));
    if (!parsed.success) faults.push({ email: typed.slice(0, 100), reason: "not_an_address" });
    else if (seen.has(parsed.data.toLowerCase())) faults.push({ email: typed, reason: "twice" });
    else {
      seen.add(parsed.data.toLowerCase());
      const proof = { when: cell("when"), where: cell("where"), words: cell("words"), how: cell("how") };
      const whole =
        Object.values(proof).every((part) => part !== "") && !Number.isNaN(Date.parse(proof.when));
      rows.push({ line: index + 2, email: parsed.data, proof: whole ? proof : null });
    }
  }
  return success({ rows, faults, lines: lines.length });
}

function parseTable(text: string): string[][] | null {
  const first = text.slice(0, text.indexOf("\n") + 1 || text.length);
  const delimiter = [",", ";", "\t"].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  );
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch {
    return null;
  }
}
