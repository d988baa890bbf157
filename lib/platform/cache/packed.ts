import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";
import { LRUCache } from "lru-cache";

/** How an answer may be compressed, the best first. Browsers take `br` over TLS only. */
const encodings = ["br", "gzip"] as const;
export type Encoding = (typeof encodings)[number];

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What was asked with before: browsers all ask with one of a few. */
const known = new LRUCache<string, { readonly encoding: Encoding | null }>({
  max: 100,
  memoMethod: (accepted) => ({ encoding: bestOf(accepted) }),
});

/** The best encoding that whoever asks understands, by their Accept-Encoding (RFC 9110, 12.5.3); null for none. */
export function acceptedEncoding(accepted: string | null | undefined): Encoding | null {
  return known.memo(accepted ?? "").encoding;
}

function bestOf(accepted: string): Encoding | null {
  const names = accepted.toLowerCase().split(",");
  const taken = names.flatMap((name) => {
    const [encoding = "", ...parameters] = name.split(";").map((part) => part.trim());
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [encoding];
  });
  return encodings.find((encoding) => taken.includes(encoding)) ?? null;
}

const brotliAt = (quality: number, { length }: Buffer) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: length },
});

/** Bytes compressed beside Node's one thread; as quickly as it can be done well, for a page of 100 KB in about a millisecond. */
export async function pack(bytes: Buffer, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
  return encoding === "gzip" ? zip(bytes) : brotli(bytes, brotliAt(4, bytes));
}

/** The same at once, for what others are waiting for. */
export function packNow(bytes: Buffer, encoding: Encoding): Buffer {
  return encoding === "gzip" ? gzipSync(bytes, { level: 1 }) : brotliCompressSync(bytes, brotliAt(1, bytes));
}

/**
 * The same for what may never be asked for again: a tenth larger. Brotli takes a sixth of a millisecond for a page of 100 KB
 * then, which is less than to wake another thread for it.
 */
export async function packQuickly(bytes: Buffer, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
  return encoding === "gzip" ? zip(bytes, { level: 3 }) : brotliCompressSync(bytes, brotliAt(1, bytes));
}
