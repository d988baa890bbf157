import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

/** One change: table, id and the row as it is now; null when it is gone. */
export type Change = [table: string, id: string, row: unknown];

export type LogFile = { append: (changes: Change[]) => void; close: () => void };

/** Writes all of it, whatever the system takes at a time. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/**
 * Reads a log of changes, one transaction a line. A last line without an end was cut off by a crash before it was
 * answered for, so it is dropped.
 */
export function readLog(path: string): Change[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole));
  return whole
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => JSON.parse(line) as Change[]);
}

/** Replaces the log by one that says the same in fewer words. The old one stands until the new one is complete. */
export function rewriteLog(path: string, changes: Change[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const next = openSync(`${path}.next`, "w");
  for (const change of changes) writeAll(next, `${JSON.stringify([change])}\n`);
  closeSync(next);
  renameSync(`${path}.next`, path);
}

/** Opens the log for writing at its end. What `append` has written survives the death of the process. */
export function openLog(path: string): LogFile {
  const file = openSync(path, "a");
  return {
    append: (changes) => writeAll(file, `${JSON.stringify(changes)}\n`),
    close: () => closeSync(file),
  };
}
