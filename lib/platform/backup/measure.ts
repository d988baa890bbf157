import { createHash } from "node:crypto";
import { Transform } from "node:stream";

/** Counts what passes through: bytes, lines and their SHA-256. */
export class Measure extends Transform {
  private readonly hash = createHash("sha256");
  bytes = 0;
  lines = 0;

  override _transform(chunk: Buffer, _: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.lines += 1;
    done(null, chunk);
  }

  /** Once everything has passed. */
  entry(path: string): { path: string; bytes: number; sha256: string } {
    return { path, bytes: this.bytes, sha256: this.hash.digest("hex") };
  }
}
