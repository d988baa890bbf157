import { join } from "node:path";
import { type Change, openLog, readLog, rewriteLog } from "./log-file";
import type { TableName, Tables } from "./tables";

export type Store = {
  get: <T extends TableName>(table: T, id: string) => Tables[T] | undefined;
  /** All rows, oldest first. */
  all: <T extends TableName>(table: T) => Tables[T][];
  put: <T extends TableName>(table: T, id: string, row: Tables[T]) => void;
  remove: (table: TableName, id: string) => void;
  /** Runs `work` to its end without a pause and writes its changes as one line; a thrown error undoes them. */
  transaction: <R>(work: () => R) => R;
  close: () => void;
};

/**
 * Opens the memory of the local Stripe: rows in memory, every transaction one line in a file. Rows are never changed
 * in place but put anew, so that a failed transaction can be taken back.
 */
export function openStore(directory: string, keep: (table: string, row: unknown) => boolean): Store {
  const path = join(directory, "stripe.log");
  const tables = new Map<string, Map<string, unknown>>();
  const rowsOf = (table: string) =>
    tables.get(table) ?? tables.set(table, new Map()).get(table) ?? new Map<string, unknown>();
  const apply = ([table, id, row]: Change) =>
    row === null ? rowsOf(table).delete(id) : rowsOf(table).set(id, row);

  for (const change of readLog(path)) apply(change);
  const kept = [...tables].flatMap(([table, rows]) =>
    [...rows].filter(([, row]) => keep(table, row)).map(([id, row]): Change => [table, id, row]),
  );
  rewriteLog(path, kept);
  tables.clear();
  for (const change of kept) apply(change);
  const log = openLog(path);

  let changes: Change[] | undefined;
  let undo: Change[] = [];
  const change = (next: Change) => {
    if (!changes) throw new Error("The store is only changed inside a transaction.");
    undo.unshift([next[0], next[1], rowsOf(next[0]).get(next[1]) ?? null]);
    changes.push(next);
    apply(next);
  };

  return {
    get: (table, id) => rowsOf(table).get(id) as Tables[typeof table] | undefined,
    all: (table) => [...rowsOf(table).values()] as Tables[typeof table][],
    put: (table, id, row) => change([table, id, row]),
    remove: (table, id) => change([table, id, null]),
    transaction: (work) => {
      if (changes) return work();
      changes = [];
      undo = [];
      try {
        const result = work();
        if (changes.length > 0) log.append(changes);
        return result;
      } catch (error) {
        for (const back of undo) apply(back);
        throw error;
      } finally {
        changes = undefined;
      }
    },
    close: log.close,
  };
}
