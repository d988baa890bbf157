import { db, type Tx } from "./db";

/** What a door of a domain hands to `data` for single reads that need no transaction. */
export function reader(): Tx {
  return db();
}
