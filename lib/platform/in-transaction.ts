import { db, type Tx } from "./db";

/** Runs work in one transaction. For the doors of a domain (actions, loaders, routes), which never hold the client. */
export function inTransaction<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
  return db().$transaction(work);
}
