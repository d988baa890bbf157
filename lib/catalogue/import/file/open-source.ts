import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import iconv from "iconv-lite";
import { type Result, refusal, success } from "@/lib/values/result";
import { detectEncoding } from "./detect-encoding";

/** A file as UTF-8: itself, or a copy in a temporary folder. */
export type Source = {
  readonly path: string;
  /** Bytes of a byte-order mark to step over. */
  readonly start: number;
  readonly bytes: number;
  readonly encoding: string;
  readonly dispose: () => Promise<void>;
};

const sampleSize = 262_144;

/**
 * Opens a file for import; decodes it to a temporary UTF-8 copy when it is written in something else.
 * @param encodingName when somebody knows better than detection
 */
export async function openSource(
  path: string,
  encodingName?: string,
): Promise<Result<Source, "unreadable", string>> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return refusal("unreadable", `There is no file ${path}.`);
  if (found.size === 0) return refusal("unreadable", "The file is empty.");
  const { sample, validUtf8 } = await probe(path);
  if (sample.subarray(0, 2).toString("latin1") === "PK")
    return refusal(
      "unreadable",
      "The file is a workbook or an archive, not a CSV file. Save it as CSV first.",
    );
  const detected = detectEncoding(sample, validUtf8);
  const encoding = encodingName ? { ...detected, name: encodingName.toLowerCase() } : detected;
  if (encoding.name === "utf-8")
    return success({
      path,
      start: encoding.markLength,
      bytes: found.size,
      encoding: "utf-8",
      dispose: async () => {},
    });
  if (!iconv.encodingExists(encoding.name))
    return refusal("unreadable", `The file is written in ${encoding.name}, which is not known here.`);

  const folder = await mkdtemp(join(tmpdir(), "regulars-import-"));
  const copy = join(folder, "utf8.csv");
  await pipeline(
    createReadStream(path, { start: encoding.markLength }),
    iconv.decodeStream(encoding.name),
    iconv.encodeStream("utf-8"),
    createWriteStream(copy),
  );
  const dispose = () => rm(folder, { recursive: true, force: true });
  return success({
    path: copy,
    start: 0,
    bytes: (await stat(copy)).size,
    encoding: encoding.name.toLowerCase(),
    dispose,
  });
}

/** The beginning of a file; when it is not UTF-8, the first part that is not comes after it. */
async function probe(path: string): Promise<{ sample: Buffer; validUtf8: boolean }> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let sample: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: sampleSize }) as AsyncIterable<Buffer>) {
    if (sample.length === 0) sample = chunk;
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return {
        sample: chunk === sample ? chunk : Buffer.concat([sample.subarray(0, 4096), chunk]),
        validUtf8: false,
      };
    }
  }
  return { sample, validUtf8: true };
}
