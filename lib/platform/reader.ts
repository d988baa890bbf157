import { db, pagesDb, type Tx } from "./db";

/** What a door of a domain hands to `data` for single reads that need no transaction. */
export function reader(): Tx {
  return db();
}

/**
 * The same for what is kept for everybody. A page that a thousand wait for must not stand in line behind what each of them
 * asks for themselves, which in a rush is hundreds of statements long.
 */
export function pagesReader(): Tx {
  return pagesDb();
}
