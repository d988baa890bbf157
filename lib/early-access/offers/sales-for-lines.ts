import type { Tx } from "@/lib/platform/db";
import { chooseSales } from "./choose-sales";
import { readSaleFacts } from "./read-sale-facts";
import type { Asker, LineSale, SaleLine } from "./types";

type Asked = {
  readonly lines: readonly SaleLine[];
  readonly usual: ReadonlyMap<string, number>;
  readonly asker: Asker;
  /** The address that the limit is counted by; null while it is not known. */
  readonly email: string | null;
  /** Whose own payments under way do not count against it. */
  readonly basketId: string;
};

/** What sales make of the lines of a basket at this moment, by variant; lines that no sale touches are missing. */
export async function salesForLines(
  tx: Tx,
  { usual, ...asked }: Asked,
  now: Date,
): Promise<Map<string, LineSale>> {
  const facts = await readSaleFacts(tx, asked, now);
  return facts ? chooseSales(asked.lines, { ...facts, usual }, now) : new Map();
}
