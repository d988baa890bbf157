import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { type Entry, type Options, open, type ZipFile } from "yauzl";
import { contentsSchema } from "./schema";
import type { BackupContents } from "./types";

export type OpenBackup = {
  readonly contents: BackupContents;
  /** A file of the archive. */
  readonly read: (path: string) => Promise<Readable>;
  readonly close: () => void;
};

const openZip = promisify<string, Options, ZipFile>(open);

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const found = new Map<string, Entry>();
    zip.on("entry", (entry: Entry) => {
      found.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once("end", () => resolve(found)).once("error", reject);
    zip.readEntry();
  });
}

/** Opens a backup and reads what it holds. Throws when the file is no backup. */
export async function openBackup(file: string): Promise<OpenBackup> {
  const zip = await openZip(file, { lazyEntries: true, autoClose: false });
  const entries = await listEntries(zip);
  const openStream = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
  const read = async (path: string) => {
    const entry = entries.get(path);
    if (!entry) throw new Error(`The backup lacks ${path}`);
    return openStream(entry);
  };
  const parts: Buffer[] = [];
  for await (const part of await read("contents.json")) parts.push(part);
  const contents = contentsSchema.parse(JSON.parse(Buffer.concat(parts).toString()));
  return { contents, read, close: () => zip.close() };
}
